<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>cxmapper</name>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100 %</translation>
    </message>
    <message>
        <source>&amp;A little larger</source>
        <translation>&amp;Etwas größer</translation>
    </message>
    <message>
        <source>&amp;About cxmapper</source>
        <translation>Über &amp;cxmapper</translation>
    </message>
    <message>
        <source>&amp;Alternative touchpoint</source>
        <translation>&amp;Alternativer Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Back to the touchpoint</source>
        <translation>&amp;Zurück zum Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Zurückholen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Close map</source>
        <translation>Karte s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Current and future</source>
        <translation>&amp;Ist und Soll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete journey</source>
        <translation>Journey &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Dot voting…</source>
        <translation>Punkt&amp;abfrage …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Bild exportieren …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Alles finden oder tun …</translation>
    </message>
    <message>
        <source>&amp;Fit the map</source>
        <translation>Ganze Kar&amp;te</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Idea</source>
        <translation>&amp;Idee</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Journey</translation>
    </message>
    <message>
        <source>&amp;Journeys</source>
        <translation>&amp;Journeys</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Merge touchpoints</source>
        <translation>Touchpoints &amp;zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Moment of truth</source>
        <translation>&amp;Moment der Wahrheit</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;New round</source>
        <translation>&amp;Neue Runde</translation>
    </message>
    <message>
        <source>&amp;Next journey</source>
        <translation>&amp;Nächste Journey</translation>
    </message>
    <message>
        <source>&amp;Next stage in the room</source>
        <translation>&amp;Nächste Phase im Raum</translation>
    </message>
    <message>
        <source>&amp;Next touchpoint</source>
        <translation>&amp;Nächster Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Pain point</source>
        <translation>&amp;Schmerzpunkt</translation>
    </message>
    <message>
        <source>&amp;Parking</source>
        <translation>&amp;Parkplatz</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Personas…</source>
        <translation>Pe&amp;rsonas …</translation>
    </message>
    <message>
        <source>&amp;Previous journey</source>
        <translation>&amp;Vorige Journey</translation>
    </message>
    <message>
        <source>&amp;Put in</source>
        <translation>&amp;Einwerfen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Rename journey…</source>
        <translation>Journey &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Aufdecken</translation>
    </message>
    <message>
        <source>&amp;Room mode</source>
        <translation>&amp;Raummodus</translation>
    </message>
    <message>
        <source>&amp;Search this map</source>
        <translation>Kart&amp;e durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Split touchpoint</source>
        <translation>Touchpoint te&amp;ilen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Phase</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Timer…</source>
        <translation>&amp;Timer …</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Turn into pain, idea or decision</source>
        <translation>In S&amp;chmerzpunkt, Idee oder Entscheidung umwandeln</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Unfold all stages</source>
        <translation>Alle Phasen &amp;wieder aufklappen</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>Ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wall photo…</source>
        <translation>&amp;Wandfoto …</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>+ &amp;1 minute</source>
        <translation>+ &amp;1 Minute</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>+ {new} new · − {gone} gone · ~ {changed} changed</source>
        <translation>+ {new} neu · − {gone} entfallen · ~ {changed} geändert</translation>
    </message>
    <message>
        <source>1 ballot is in</source>
        <translation>1 Stimmzettel liegt vor</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 · a nuisance</source>
        <translation>1 · lästig</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>20 min, 3 days …</source>
        <translation>20 min, 3 Tage …</translation>
    </message>
    <message>
        <source>3 · it hurts</source>
        <translation>3 · schmerzhaft</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>5 · unbearable</source>
        <translation>5 · unerträglich</translation>
    </message>
    <message>
        <source>60, or in words</source>
        <translation>60, oder in Worten</translation>
    </message>
    <message>
        <source>A channel belongs to a touchpoint; type that first, such as: - Pay @web.</source>
        <translation>Ein Kanal gehört zu einem Touchpoint; tippen Sie zuerst diesen, etwa: - Bezahlen @Web.</translation>
    </message>
    <message>
        <source>A departure leads nowhere and cannot be reversed; let it lead to a touchpoint first.</source>
        <translation>Ein Ausstieg führt nirgendwohin und lässt sich nicht umkehren; lassen Sie ihn zuerst zu einem Touchpoint führen.</translation>
    </message>
    <message>
        <source>A departure leads nowhere; let it lead to a touchpoint to make it a way on.</source>
        <translation>Ein Ausstieg führt nirgendwohin; lassen Sie ihn zu einem Touchpoint führen, damit er ein Weg weiter wird.</translation>
    </message>
    <message>
        <source>A dot cannot be taken from others: give 0 or more.</source>
        <translation>Punkte lassen sich anderen nicht wegnehmen: Geben Sie 0 oder mehr.</translation>
    </message>
    <message>
        <source>A journey begins before customers meet you, and ends after.</source>
        <translation>Eine Journey beginnt, bevor Kunden Ihnen begegnen, und endet danach.</translation>
    </message>
    <message>
        <source>A map needs a journey: add another one before this one goes.</source>
        <translation>Eine Karte braucht eine Journey: Legen Sie eine andere an, bevor Sie diese löschen.</translation>
    </message>
    <message>
        <source>A new router at home</source>
        <translation>Ein neuer Router zu Hause</translation>
    </message>
    <message>
        <source>A pain belongs to a touchpoint; type that first, such as: - Pay @web.</source>
        <translation>Ein Schmerzpunkt gehört zu einem Touchpoint; tippen Sie zuerst diesen, etwa: - Bezahlen @Web.</translation>
    </message>
    <message>
        <source>A pain stands at a touchpoint; choose one to paste it.</source>
        <translation>Ein Schmerzpunkt steht an einem Touchpoint; wählen Sie einen, um ihn dort einzufügen.</translation>
    </message>
    <message>
        <source>A pain stands at a touchpoint; choose one.</source>
        <translation>Ein Schmerzpunkt steht an einem Touchpoint; wählen Sie einen.</translation>
    </message>
    <message>
        <source>A pain stands at a touchpoint; move the note to one first.</source>
        <translation>Ein Schmerzpunkt steht an einem Touchpoint; verschieben Sie die Notiz zuerst dorthin.</translation>
    </message>
    <message>
        <source>A project has exactly one record in its table “project”.</source>
        <translation>Ein Projekt hat genau einen Eintrag in seiner Tabelle „project“.</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %.</source>
        <translation>Ein Anteil liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>A touchpoint stands in a stage: add one first.</source>
        <translation>Ein Touchpoint steht in einer Phase: Fügen Sie zuerst eine ein.</translation>
    </message>
    <message>
        <source>A visit to the hospital</source>
        <translation>Ein Besuch im Krankenhaus</translation>
    </message>
    <message>
        <source>A way begins at a touchpoint; type that first, such as: - Pay @web.</source>
        <translation>Ein Weg beginnt an einem Touchpoint; tippen Sie zuerst diesen, etwa: - Bezahlen @Web.</translation>
    </message>
    <message>
        <source>A way that leads to where it starts is always one back; let it lead elsewhere first.</source>
        <translation>Ein Weg, der zu seinem Anfang führt, führt immer zurück; lassen Sie ihn zuerst anderswohin führen.</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Add a connected touchpoint</source>
        <translation>Verbundenen Touchpoint einfügen</translation>
    </message>
    <message>
        <source>Add a pain point</source>
        <translation>Schmerzpunkt einfügen</translation>
    </message>
    <message>
        <source>Add a persona</source>
        <translation>Persona anlegen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage einfügen</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Zitat einfügen</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Phase einfügen</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Touchpoint einfügen</translation>
    </message>
    <message>
        <source>Add a trait</source>
        <translation>Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>Add an idea</source>
        <translation>Idee einfügen</translation>
    </message>
    <message>
        <source>Add fut&amp;ure state</source>
        <translation>Soll-Zus&amp;tand anlegen</translation>
    </message>
    <message>
        <source>Add future state of {title}</source>
        <translation>Soll-Zustand von {title} anlegen</translation>
    </message>
    <message>
        <source>Add idea {text}</source>
        <translation>Idee {text} einfügen</translation>
    </message>
    <message>
        <source>Add journey {title}</source>
        <translation>Journey {title} anlegen</translation>
    </message>
    <message>
        <source>Add note {text}</source>
        <translation>Notiz {text} einfügen</translation>
    </message>
    <message>
        <source>Add pain point {text}</source>
        <translation>Schmerzpunkt {text} einfügen</translation>
    </message>
    <message>
        <source>Add stage {title}</source>
        <translation>Phase {title} einfügen</translation>
    </message>
    <message>
        <source>Add the first persona</source>
        <translation>Erste Persona anlegen</translation>
    </message>
    <message>
        <source>Add the journey within {title}</source>
        <translation>Journey innerhalb von {title} anlegen</translation>
    </message>
    <message>
        <source>Add touchpoint {title}</source>
        <translation>Touchpoint {title} einfügen</translation>
    </message>
    <message>
        <source>Add what was seen today</source>
        <translation>Festhalten, was heute zu sehen war</translation>
    </message>
    <message>
        <source>Add words</source>
        <translation>Worte hinzufügen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All is as it was at “{title}”; undo brings back what came after.</source>
        <translation>Alles ist wie bei „{title}“; Rückgängig bringt zurück, was danach kam.</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Alternative after {title}</source>
        <translation>Alternative nach {title}</translation>
    </message>
    <message>
        <source>An alternative stands beside a touchpoint; type that first, such as: - Pay @web.</source>
        <translation>Eine Alternative steht neben einem Touchpoint; tippen Sie zuerst diesen, etwa: - Bezahlen @Web.</translation>
    </message>
    <message>
        <source>An order from a small shop</source>
        <translation>Eine Bestellung in einem kleinen Laden</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet durch</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Arrows move it, plus and minus change its size.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus ändern die Größe.</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to {place}</source>
        <translation>Zurück zu {place}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Below believed</source>
        <translation>Unter dem Vermuteten</translation>
    </message>
    <message>
        <source>Below expectation</source>
        <translation>Unter Erwartung</translation>
    </message>
    <message>
        <source>Below expected</source>
        <translation>Unter Erwartung ab</translation>
    </message>
    <message>
        <source>Between &amp;stage and touchpoint</source>
        <translation>Zwischen &amp;Phase und Touchpoint</translation>
    </message>
    <message>
        <source>Bill, 60</source>
        <translation>Bill, 60</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back to {title}</source>
        <translation>Zurückholen zu {title}</translation>
    </message>
    <message>
        <source>CES +1.9</source>
        <translation>CES +1,9</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Capture &amp;bar</source>
        <translation>&amp;Erfassungszeile</translation>
    </message>
    <message>
        <source>Capture a line</source>
        <translation>Zeile erfassen</translation>
    </message>
    <message>
        <source>Capture or review</source>
        <translation>Erfassen oder Auswerten</translation>
    </message>
    <message>
        <source>Capture {n} lines</source>
        <translation>{n} Zeilen erfassen</translation>
    </message>
    <message>
        <source>Capture “{line}”</source>
        <translation>„{line}“ erfassen</translation>
    </message>
    <message>
        <source>Captured {n} lines: {what}; {undo} takes it back.</source>
        <translation>{n} Zeilen erfasst: {what}; {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Choose a journey, stage or touchpoint to paste beside.</source>
        <translation>Wählen Sie eine Journey, eine Phase oder einen Touchpoint, um daneben einzufügen.</translation>
    </message>
    <message>
        <source>Choose a key&apos;s field and press the new key.</source>
        <translation>Wählen Sie das Feld einer Taste und drücken Sie die neue Taste.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>Choose journeys, stages, touchpoints, pains, ideas or notes to copy.</source>
        <translation>Wählen Sie zum Kopieren Journeys, Phasen, Touchpoints, Schmerzpunkte, Ideen oder Notizen.</translation>
    </message>
    <message>
        <source>Choose one of the list: nothing in it is called “{text}”.</source>
        <translation>Wählen Sie aus der Liste: Nichts darin heißt „{text}“.</translation>
    </message>
    <message>
        <source>Choose the face</source>
        <translation>Gesicht wählen</translation>
    </message>
    <message>
        <source>Clear {aspect}, {view}</source>
        <translation>{aspect}, {view}: leeren</translation>
    </message>
    <message>
        <source>Click or drag to move the map.</source>
        <translation>Klicken oder ziehen verschiebt die Karte.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compared with “{title}”: {counts}</source>
        <translation>Verglichen mit „{title}“: {counts}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Connect to {title}</source>
        <translation>Mit {title} verbinden</translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation>Touchpoints verbinden</translation>
    </message>
    <message>
        <source>Copied one thing.</source>
        <translation>Ein Element kopiert.</translation>
    </message>
    <message>
        <source>Copied {count} things.</source>
        <translation>{count} Elemente kopiert.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers &amp;leave here</source>
        <translation>&amp;Kunden steigen hier aus</translation>
    </message>
    <message>
        <source>Customers leave at {title}</source>
        <translation>Kunden steigen bei {title} aus</translation>
    </message>
    <message>
        <source>Cut {count} things</source>
        <translation>{count} Elemente ausschneiden</translation>
    </message>
    <message>
        <source>Cut {name}</source>
        <translation>{name} ausschneiden</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete journey {title}</source>
        <translation>Journey {title} löschen</translation>
    </message>
    <message>
        <source>Delete parked note</source>
        <translation>Geparkte Notiz löschen</translation>
    </message>
    <message>
        <source>Delete version {title}</source>
        <translation>Version {title} löschen</translation>
    </message>
    <message>
        <source>Delete {count} things</source>
        <translation>{count} Elemente löschen</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} löschen</translation>
    </message>
    <message>
        <source>Delete {persona}</source>
        <translation>{persona} löschen</translation>
    </message>
    <message>
        <source>Deleted {persona}; Ctrl+Z brings everything back.</source>
        <translation>{persona} ist gelöscht; Strg+Z bringt alles zurück.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dot voting</source>
        <translation>Punktabfrage</translation>
    </message>
    <message>
        <source>Dot voting, {count} ballots</source>
        <translation>Punktabfrage, {count} Stimmzettel</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dots for each voter or team</source>
        <translation>Punkte je Person oder Team</translation>
    </message>
    <message>
        <source>Dots for {title}</source>
        <translation>Punkte für {title}</translation>
    </message>
    <message>
        <source>Drag the circle, or move it with the arrows; the wheel, + and − change its size.</source>
        <translation>Ziehen Sie den Kreis oder verschieben Sie ihn mit den Pfeiltasten; Mausrad, + und − ändern die Größe.</translation>
    </message>
    <message>
        <source>Draw a journey for a persona</source>
        <translation>Journey für eine Persona zeichnen</translation>
    </message>
    <message>
        <source>Draw the journey of your customers, and see where it hurts.</source>
        <translation>Zeichnen Sie die Journey Ihrer Kunden und sehen Sie, wo sie schmerzt.</translation>
    </message>
    <message>
        <source>Drawn for this persona</source>
        <translation>Gezeichnet für diese Persona</translation>
    </message>
    <message>
        <source>Drop or paste a photo of the wall here, or open one.</source>
        <translation>Ziehen Sie ein Foto der Wand hierher, fügen Sie es ein oder öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Dup&amp;licate journey</source>
        <translation>Journey &amp;duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate journey {title}</source>
        <translation>Journey {title} duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {count} things</source>
        <translation>{count} Elemente duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Duplicate {persona}</source>
        <translation>{persona} duplizieren</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>Earlier votes on the same things are replaced when the new ones are revealed.</source>
        <translation>Frühere Punkte für dieselben Dinge werden ersetzt, sobald die neuen aufgedeckt sind.</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Leichtigkeit</translation>
    </message>
    <message>
        <source>Edits that were not in the file yet are back; nothing was lost.</source>
        <translation>Änderungen, die noch nicht in der Datei standen, sind wieder da; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Alles wird gezeigt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Exists</source>
        <translation>Besteht</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Expected: delighted</source>
        <translation>Erwartet: begeistert</translation>
    </message>
    <message>
        <source>Expected: disappointed</source>
        <translation>Erwartet: enttäuscht</translation>
    </message>
    <message>
        <source>Expected: let down</source>
        <translation>Erwartet: im Stich gelassen</translation>
    </message>
    <message>
        <source>Expected: neutral</source>
        <translation>Erwartet: neutral</translation>
    </message>
    <message>
        <source>Expected: pleased</source>
        <translation>Erwartet: zufrieden</translation>
    </message>
    <message>
        <source>Expects</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>Experience of</source>
        <translation>Erlebnis von</translation>
    </message>
    <message>
        <source>Export persona sheet…</source>
        <translation>Blatt exportieren …</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Felt: &amp;1 let down</source>
        <translation>Erlebt: &amp;1 im Stich gelassen</translation>
    </message>
    <message>
        <source>Felt: &amp;2 disappointed</source>
        <translation>Erlebt: &amp;2 enttäuscht</translation>
    </message>
    <message>
        <source>Felt: &amp;3 neutral</source>
        <translation>Erlebt: &amp;3 neutral</translation>
    </message>
    <message>
        <source>Felt: &amp;4 pleased</source>
        <translation>Erlebt: &amp;4 zufrieden</translation>
    </message>
    <message>
        <source>Felt: &amp;5 delighted</source>
        <translation>Erlebt: &amp;5 begeistert</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>File as of {when}</source>
        <translation>Datei vom {when}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Alles finden oder tun</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Alles finden oder tun …</translation>
    </message>
    <message>
        <source>Fo&amp;ld or unfold the stage</source>
        <translation>Phase auf- oder zu&amp;klappen</translation>
    </message>
    <message>
        <source>Fold &amp;all stages</source>
        <translation>&amp;Alle Phasen zuklappen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From when on?</source>
        <translation>Ab wann?</translation>
    </message>
    <message>
        <source>From “{start}” until “{end}”</source>
        <translation>Von „{start}“ bis „{end}“</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <translation>Frustrationen</translation>
    </message>
    <message>
        <source>Future of</source>
        <translation>Soll-Zustand von</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>{panel} ausblenden</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Woher wir es wissen</translation>
    </message>
    <message>
        <source>Hurts</source>
        <translation>Schmerzt</translation>
    </message>
    <message>
        <source>I need a new router</source>
        <translation>Ich brauche einen neuen Router</translation>
    </message>
    <message>
        <source>Idea for {title}</source>
        <translation>Idee zu {title}</translation>
    </message>
    <message>
        <source>Ideas of this journey</source>
        <translation>Ideen dieser Journey</translation>
    </message>
    <message>
        <source>Images belong to touchpoints and personas; choose one of these.</source>
        <translation>Bilder gehören zu Touchpoints und Personas; wählen Sie davon aus.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>In future</source>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>In their words, at {title}</source>
        <translation>In ihren Worten, bei {title}</translation>
    </message>
    <message>
        <source>Ins&amp;pector</source>
        <translation>Ins&amp;pektor</translation>
    </message>
    <message>
        <source>Insert into a way</source>
        <translation>In einen Weg einfügen</translation>
    </message>
    <message>
        <source>Insert touchpoint {title}</source>
        <translation>Touchpoint {title} dazwischensetzen</translation>
    </message>
    <message>
        <source>Insi&amp;ghts</source>
        <translation>Be&amp;funde</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Journey maps</source>
        <translation>Journey Maps</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>Journeys, personas and stages</source>
        <translation>Journeys, Personas und Phasen</translation>
    </message>
    <message>
        <source>Key for {action}</source>
        <translation>Taste für {action}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>La&amp;rgest</source>
        <translation>Am g&amp;rößten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Lead a way elsewhere</source>
        <translation>Weg umleiten</translation>
    </message>
    <message>
        <source>Leaving counts</source>
        <translation>Ausstiege zählen</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Blickwinkel</translation>
    </message>
    <message>
        <source>Let an idea answer a pain</source>
        <translation>Idee als Antwort auf einen Schmerzpunkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Loops count</source>
        <translation>Schleifen zählen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map of the journey {title}</source>
        <translation>Karte der Journey {title}</translation>
    </message>
    <message>
        <source>Merge touchpoints</source>
        <translation>Touchpoints zusammenführen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Missin&amp;g</source>
        <translation>F&amp;ehlendes</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>Nach &amp;vorn verschieben</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten verschieben</translation>
    </message>
    <message>
        <source>Move &amp;up a row</source>
        <translation>Eine Reihe nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move a persona</source>
        <translation>Persona verschieben</translation>
    </message>
    <message>
        <source>Move do&amp;wn a row</source>
        <translation>Eine Reihe nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move journey &amp;earlier</source>
        <translation>Journey nach v&amp;orn</translation>
    </message>
    <message>
        <source>Move journey l&amp;ater</source>
        <translation>Journey nach &amp;hinten</translation>
    </message>
    <message>
        <source>Move journey {title}</source>
        <translation>Journey {title} verschieben</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>Move stages</source>
        <translation>Phasen verschieben</translation>
    </message>
    <message>
        <source>Move to another &amp;place…</source>
        <translation>An einen anderen &amp;Ort verschieben …</translation>
    </message>
    <message>
        <source>Move to another card</source>
        <translation>Auf eine andere Karte verschieben</translation>
    </message>
    <message>
        <source>Move to another row</source>
        <translation>In eine andere Reihe verschieben</translation>
    </message>
    <message>
        <source>Move to which touchpoint</source>
        <translation>Zu welchem Touchpoint</translation>
    </message>
    <message>
        <source>Move to {title}</source>
        <translation>Nach {title} verschieben</translation>
    </message>
    <message>
        <source>Move touchpoints</source>
        <translation>Touchpoints verschieben</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} verschieben</translation>
    </message>
    <message>
        <source>Moved by a click and by keys</source>
        <translation>Durch Klick und Tasten versetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Name der neuen Journey</translation>
    </message>
    <message>
        <source>Name of the trait</source>
        <translation>Name des Merkmals</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Name dieser Version</translation>
    </message>
    <message>
        <source>Name of voter or team; empty keeps it secret</source>
        <translation>Name von Person oder Team; leer bleibt es geheim</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Ne&amp;w journey…</source>
        <translation>Neue Journe&amp;y …</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>New journey map</source>
        <translation>Neue Journey Map</translation>
    </message>
    <message>
        <source>Next &amp;insight</source>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Next persona in &amp;focus</source>
        <translation>Nächste &amp;Persona im Fokus</translation>
    </message>
    <message>
        <source>No answers yet: read in feedback to see scores.</source>
        <translation>Noch keine Antworten: Lesen Sie Feedback ein, um Werte zu sehen.</translation>
    </message>
    <message>
        <source>No persona yet: who are we drawing this for?</source>
        <translation>Noch keine Persona: Für wen zeichnen wir das?</translation>
    </message>
    <message>
        <source>No picture was copied; copy one and try again.</source>
        <translation>Es wurde kein Bild kopiert; kopieren Sie eines und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No versions yet. Save one before lunch, to see afterwards what changed.</source>
        <translation>Noch keine Versionen. Speichern Sie eine vor der Mittagspause, um danach zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes, pains and ideas stand at a touchpoint, stage or journey; choose one of these.</source>
        <translation>Notizen, Schmerzpunkte und Ideen stehen an einem Touchpoint, einer Phase oder einer Journey; wählen Sie davon aus.</translation>
    </message>
    <message>
        <source>Nothing found: nothing hurts and nothing is missing, as far as is known.</source>
        <translation>Nichts gefunden: Soweit bekannt, schmerzt nichts und fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing has changed since “{title}”.</source>
        <translation>Seit „{title}“ hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing is parked. What leads too far now is kept here.</source>
        <translation>Nichts ist geparkt. Hier bleibt, was jetzt zu weit führt.</translation>
    </message>
    <message>
        <source>Nothing on the clipboard can be pasted here: copy touchpoints, cells or lines of text.</source>
        <translation>Aus der Zwischenablage lässt sich hier nichts einfügen: Kopieren Sie Touchpoints, Zellen oder Textzeilen.</translation>
    </message>
    <message>
        <source>Nothing was given yet; type a number of dots at one thing or more.</source>
        <translation>Noch wurde nichts vergeben; tippen Sie bei mindestens einem Eintrag eine Zahl von Punkten.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>Old after</source>
        <translation>Veraltet nach</translation>
    </message>
    <message>
        <source>Only notes, pains and ideas are moved to another card.</source>
        <translation>Nur Notizen, Schmerzpunkte und Ideen lassen sich auf eine andere Karte verschieben.</translation>
    </message>
    <message>
        <source>Open &amp;question</source>
        <translation>Offene &amp;Frage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a journey map</source>
        <translation>Journey Map öffnen</translation>
    </message>
    <message>
        <source>Open a map first.</source>
        <translation>Öffnen Sie zuerst eine Karte.</translation>
    </message>
    <message>
        <source>Open a photo of the wall</source>
        <translation>Foto der Wand öffnen</translation>
    </message>
    <message>
        <source>Open a photo…</source>
        <translation>Foto öffnen …</translation>
    </message>
    <message>
        <source>Open persona…</source>
        <translation>Persona öffnen …</translation>
    </message>
    <message>
        <source>Open question at {title}</source>
        <translation>Offene Frage zu {title}</translation>
    </message>
    <message>
        <source>Open the touchpoint&apos;s o&amp;wn journey</source>
        <translation>&amp;Eigene Journey des Touchpoints öffnen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Overview of the map</source>
        <translation>Übersicht der Karte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Zuständige</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Pain points of this journey</source>
        <translation>Schmerzpunkte dieser Journey</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Par&amp;k</source>
        <translation>&amp;Parken</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation>Etwas für später parken</translation>
    </message>
    <message>
        <source>Park {text}</source>
        <translation>{text} parken</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkplatz</translation>
    </message>
    <message>
        <source>Part of the photo</source>
        <translation>Ausschnitt des Fotos</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste {count} things</source>
        <translation>{count} Elemente einfügen</translation>
    </message>
    <message>
        <source>Paste {name}</source>
        <translation>{name} einfügen</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona in &amp;focus</source>
        <translation>Persona im &amp;Fokus</translation>
    </message>
    <message>
        <source>Persona sheet</source>
        <translation>Persona-Blatt</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrows move, 0 shows all of it, R turns it.</source>
        <translation>Plus und Minus zoomen, Pfeiltasten verschieben, 0 zeigt das Ganze, R dreht.</translation>
    </message>
    <message>
        <source>Plus and minus zoom; F6 leaves the map.</source>
        <translation>Plus und Minus zoomen; F6 verlässt die Karte.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Previous i&amp;nsight</source>
        <translation>Vori&amp;ger Befund</translation>
    </message>
    <message>
        <source>Previous persona in f&amp;ocus</source>
        <translation>Vorige Per&amp;sona im Fokus</translation>
    </message>
    <message>
        <source>Previous stage in the room</source>
        <translation>Vorige Phase im Raum</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;Frage</translation>
    </message>
    <message>
        <source>Q&amp;uote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Rate the experience</source>
        <translation>Erlebnis bewerten</translation>
    </message>
    <message>
        <source>Rate {aspect}, {view}</source>
        <translation>{aspect}, {view}: bewerten</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the portrait</source>
        <translation>Porträt entfernen</translation>
    </message>
    <message>
        <source>Remove {trait}</source>
        <translation>{trait} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename version {title}</source>
        <translation>Version {title} umbenennen</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>{name} umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>Einzelhandel</translation>
    </message>
    <message>
        <source>Return to it</source>
        <translation>Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>Return to {title}</source>
        <translation>Zu {title} zurückkehren</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Reword parked note</source>
        <translation>Geparkte Notiz umformulieren</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save &amp;version…</source>
        <translation>&amp;Version speichern …</translation>
    </message>
    <message>
        <source>Save the journey map as</source>
        <translation>Journey Map speichern unter</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>Save version {title}</source>
        <translation>Version {title} speichern</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Version speichern …</translation>
    </message>
    <message>
        <source>Saved as {name}; from now on every change is written there.</source>
        <translation>Gespeichert als {name}; ab jetzt wird jede Änderung dort geschrieben.</translation>
    </message>
    <message>
        <source>Saved the version “{title}”; compare with it, or return to it, at any time.</source>
        <translation>Version „{title}“ gespeichert; Sie können jederzeit damit vergleichen oder dorthin zurückkehren.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Score shown</source>
        <translation>Gezeigter Wert</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search this map</source>
        <translation>Karte durchsuchen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Select a touchpoint first: the arrow keys do, or a click.</source>
        <translation>Wählen Sie zuerst einen Touchpoint: mit den Pfeiltasten oder einem Klick.</translation>
    </message>
    <message>
        <source>Select the branch above too</source>
        <translation>Zweig darüber auch auswählen</translation>
    </message>
    <message>
        <source>Select the branch below too</source>
        <translation>Zweig darunter auch auswählen</translation>
    </message>
    <message>
        <source>Select the next &amp;too</source>
        <translation>Nächsten &amp;auch auswählen</translation>
    </message>
    <message>
        <source>Select the one before t&amp;oo</source>
        <translation>V&amp;origen auch auswählen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Service blueprint</source>
        <translation>Service Blueprint</translation>
    </message>
    <message>
        <source>Set the portrait</source>
        <translation>Porträt setzen</translation>
    </message>
    <message>
        <source>Set the traits</source>
        <translation>Merkmale setzen</translation>
    </message>
    <message>
        <source>Set “{field}”</source>
        <translation>„{field}“ setzen</translation>
    </message>
    <message>
        <source>Shape of the sheet</source>
        <translation>Form des Blatts</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Shows or hides what is parked</source>
        <translation>Zeigt oder verbirgt, was geparkt ist</translation>
    </message>
    <message>
        <source>Software onboarding</source>
        <translation>Software-Einführung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Split {title}</source>
        <translation>{title} teilen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stage after {title}</source>
        <translation>Phase nach {title}</translation>
    </message>
    <message>
        <source>Stage {stage}</source>
        <translation>Phase {stage}</translation>
    </message>
    <message>
        <source>Stage {title}, {at} of {count}</source>
        <translation>Phase {title}, {at} von {count}</translation>
    </message>
    <message>
        <source>Stage:   - touchpoint @channel   ! pain   &quot; quote   ? question   + idea   = missing   // park   Bill: in focus</source>
        <translation>Phase:   - Touchpoint @Kanal   ! Schmerz   &quot; Zitat   ? Frage   + Idee   = fehlt   // parken   Bill: im Fokus</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Steht hinter</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Take a persona off a journey</source>
        <translation>Persona von einer Journey nehmen</translation>
    </message>
    <message>
        <source>Take the last &amp;back</source>
        <translation>&amp;Letzten zurücknehmen</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Te&amp;xtgröße</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>That is no photo; copy a picture, or a PNG, JPEG or WebP file.</source>
        <translation>Das ist kein Foto; kopieren Sie ein Bild oder eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>That is too long for one paste; paste it in parts.</source>
        <translation>Das ist zu viel auf einmal; fügen Sie es in Teilen ein.</translation>
    </message>
    <message>
        <source>The map has no such lane; add it first.</source>
        <translation>Die Karte hat keine solche Bahn; fügen Sie sie zuerst hinzu.</translation>
    </message>
    <message>
        <source>The place to put this is not there any more; choose another.</source>
        <translation>Den Platz dafür gibt es nicht mehr; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The project itself cannot be deleted; delete its file instead.</source>
        <translation>Das Projekt selbst lässt sich nicht löschen; löschen Sie stattdessen seine Datei.</translation>
    </message>
    <message>
        <source>The second half of {title}</source>
        <translation>Die zweite Hälfte von {title}</translation>
    </message>
    <message>
        <source>The selected pain points and ideas</source>
        <translation>Die ausgewählten Schmerzpunkte und Ideen</translation>
    </message>
    <message>
        <source>The votes of the unfinished round could not be read; count them again.</source>
        <translation>Die Punkte der unfertigen Runde waren nicht lesbar; zählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>There are fewer than two of these; there is nothing to choose between.</source>
        <translation>Davon gibt es weniger als zwei; da ist nichts zu wählen.</translation>
    </message>
    <message>
        <source>There is no touchpoint “{title}” in this journey.</source>
        <translation>In dieser Journey gibt es keinen Touchpoint „{title}“.</translation>
    </message>
    <message>
        <source>This document is open in another window; go on there.</source>
        <translation>Dieses Dokument ist in einem anderen Fenster offen; arbeiten Sie dort weiter.</translation>
    </message>
    <message>
        <source>This is JSON, but no cxmapper project: it is not one object.</source>
        <translation>Das ist JSON, aber kein cxmapper-Projekt: Es ist kein einzelnes Objekt.</translation>
    </message>
    <message>
        <source>This is empty; a project is at least its “format_version” and “project”.</source>
        <translation>Das ist leer; zu einem Projekt gehören mindestens „format_version“ und „project“.</translation>
    </message>
    <message>
        <source>This is nested too deeply to be a project.</source>
        <translation>Das ist für ein Projekt zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This is no cxmapper project: its “format_version” is not a whole number.</source>
        <translation>Das ist kein cxmapper-Projekt: „format_version“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is no file of this computer; save the picture first, then drop it.</source>
        <translation>Das ist keine Datei dieses Computers; speichern Sie das Bild zuerst und ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>This is no picture that can be read; choose a PNG, JPEG or WebP file.</source>
        <translation>Das ist kein lesbares Bild; wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>This is the journey within “{title}”; Alt+Backspace leads back.</source>
        <translation>Das ist die Journey innerhalb von „{title}“; Alt+Rücktaste führt zurück.</translation>
    </message>
    <message>
        <source>This is your work as the journal knows it, untitled.</source>
        <translation>Das ist Ihre Arbeit nach dem Protokoll, ohne Titel.</translation>
    </message>
    <message>
        <source>This journey has no stage yet; add one to paste into.</source>
        <translation>Diese Journey hat noch keine Phase; fügen Sie eine ein, um darin einzufügen.</translation>
    </message>
    <message>
        <source>This journey has no stages yet. Type one below, such as Order:</source>
        <translation>Diese Journey hat noch keine Phasen. Tippen Sie unten eine, etwa Bestellen:</translation>
    </message>
    <message>
        <source>This journey is a future state itself; choose the current one.</source>
        <translation>Diese Journey ist selbst ein Soll-Zustand; wählen Sie den Ist-Zustand.</translation>
    </message>
    <message>
        <source>This journey is not there any more; open another.</source>
        <translation>Diese Journey gibt es nicht mehr; öffnen Sie eine andere.</translation>
    </message>
    <message>
        <source>This journey is within no touchpoint of another one.</source>
        <translation>Diese Journey liegt in keinem Touchpoint einer anderen.</translation>
    </message>
    <message>
        <source>This round was not finished; go on, or begin a new one.</source>
        <translation>Diese Runde wurde nicht beendet; fahren Sie fort oder beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>Diese Version gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This way starts or ends at the touchpoint already; choose another way or touchpoint.</source>
        <translation>Dieser Weg beginnt oder endet schon an dem Touchpoint; wählen Sie einen anderen Weg oder Touchpoint.</translation>
    </message>
    <message>
        <source>Through &amp;what belongs to it</source>
        <translation>Durch &amp;Zugehöriges</translation>
    </message>
    <message>
        <source>Through it bac&amp;kwards</source>
        <translation>Zugehöriges &amp;rückwärts</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Timer: {left}</source>
        <translation>Timer: {left}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To the &amp;next</source>
        <translation>Zum &amp;nächsten</translation>
    </message>
    <message>
        <source>To the branch &amp;above</source>
        <translation>Zum Zweig &amp;darüber</translation>
    </message>
    <message>
        <source>To the branch &amp;below</source>
        <translation>Zum Zweig dar&amp;unter</translation>
    </message>
    <message>
        <source>To the next pan&amp;el</source>
        <translation>Zum nä&amp;chsten Bereich</translation>
    </message>
    <message>
        <source>To the one &amp;before</source>
        <translation>Zum &amp;vorigen</translation>
    </message>
    <message>
        <source>To the panel &amp;before</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>To {title}</source>
        <translation>Zu {title}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today or in future</source>
        <translation>Heute oder künftig</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>Touchpoint after {title}</source>
        <translation>Touchpoint nach {title}</translation>
    </message>
    <message>
        <source>Touchpoint in {stage}</source>
        <translation>Touchpoint in {stage}</translation>
    </message>
    <message>
        <source>Touchpoints of two journeys cannot be merged; move them into one journey first.</source>
        <translation>Touchpoints zweier Journeys lassen sich nicht zusammenführen; verschieben Sie sie zuerst in eine Journey.</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Turn into a pain point</source>
        <translation>In einen Schmerzpunkt umwandeln</translation>
    </message>
    <message>
        <source>Turn into an idea</source>
        <translation>In eine Idee umwandeln</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Turn the &amp;way round</source>
        <translation>We&amp;g umkehren</translation>
    </message>
    <message>
        <source>Turn the way round</source>
        <translation>Weg umkehren</translation>
    </message>
    <message>
        <source>Type a stage, such as Order:</source>
        <translation>Tippen Sie eine Phase, etwa Bestellen:</translation>
    </message>
    <message>
        <source>Type the channel after the @, such as: @web.</source>
        <translation>Tippen Sie nach dem @ den Kanal, etwa: @Web.</translation>
    </message>
    <message>
        <source>Type the idea after the +.</source>
        <translation>Tippen Sie nach dem + die Idee.</translation>
    </message>
    <message>
        <source>Type the name of a stage or persona before the colon.</source>
        <translation>Tippen Sie vor dem Doppelpunkt den Namen einer Phase oder Persona.</translation>
    </message>
    <message>
        <source>Type the question after the ?.</source>
        <translation>Tippen Sie nach dem ? die Frage.</translation>
    </message>
    <message>
        <source>Type the title of the touchpoint to go to after the &gt;.</source>
        <translation>Tippen Sie nach dem &gt; den Titel des Touchpoints, zu dem es gehen soll.</translation>
    </message>
    <message>
        <source>Type what customers do or meet there, such as: - Pay @web.</source>
        <translation>Tippen Sie, was Kunden dort tun oder vorfinden, etwa: - Bezahlen @Web.</translation>
    </message>
    <message>
        <source>Type what customers miss after the =.</source>
        <translation>Tippen Sie nach dem =, was Kunden vermissen.</translation>
    </message>
    <message>
        <source>Type what hurts after the !.</source>
        <translation>Tippen Sie nach dem !, was schmerzt.</translation>
    </message>
    <message>
        <source>Type what others do instead after the |.</source>
        <translation>Tippen Sie nach dem |, was andere stattdessen tun.</translation>
    </message>
    <message>
        <source>Type what to come back to after the //.</source>
        <translation>Tippen Sie nach dem //, worauf Sie zurückkommen wollen.</translation>
    </message>
    <message>
        <source>Type what was said after the quotation mark.</source>
        <translation>Tippen Sie nach dem Anführungszeichen, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Until when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <translation>Journey ohne Titel</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Ausschnitt verwenden</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Versions and &amp;differences</source>
        <translation>Versionen und Unter&amp;schiede</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Vote on</source>
        <translation>Abstimmen über</translation>
    </message>
    <message>
        <source>Votes, the most first</source>
        <translation>Punkte, die meisten zuerst</translation>
    </message>
    <message>
        <source>Wall photo</source>
        <translation>Wandfoto</translation>
    </message>
    <message>
        <source>We think / they say</source>
        <translation>Wir meinen / sie sagen</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>What could be done?</source>
        <translation>Was ließe sich tun?</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>What happens here?</source>
        <translation>Was geschieht hier?</translation>
    </message>
    <message>
        <source>What hurts at {title}</source>
        <translation>Was bei {title} schmerzt</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>Was schmerzt?</translation>
    </message>
    <message>
        <source>What is known of the persona</source>
        <translation>Was über die Persona bekannt ist</translation>
    </message>
    <message>
        <source>What is missing in {stage}</source>
        <translation>Was in {stage} fehlt</translation>
    </message>
    <message>
        <source>What is on the clipboard was not copied in cxmapper; copy it again.</source>
        <translation>Was in der Zwischenablage liegt, wurde nicht in cxmapper kopiert; kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What is this journey called?</source>
        <translation>Wie heißt diese Journey?</translation>
    </message>
    <message>
        <source>What is this project called?</source>
        <translation>Wie heißt dieses Projekt?</translation>
    </message>
    <message>
        <source>What is this stage called?</source>
        <translation>Wie heißt diese Phase?</translation>
    </message>
    <message>
        <source>What they &amp;do</source>
        <translation>Was sie &amp;tun</translation>
    </message>
    <message>
        <source>What they &amp;think</source>
        <translation>Was sie &amp;denken</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Was wurde gesagt?</translation>
    </message>
    <message>
        <source>What you open is listed here.</source>
        <translation>Was Sie öffnen, steht künftig hier.</translation>
    </message>
    <message>
        <source>Where this journey is</source>
        <translation>Wo diese Journey liegt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist es?</translation>
    </message>
    <message>
        <source>Who makes this journey?</source>
        <translation>Wer macht diese Journey?</translation>
    </message>
    <message>
        <source>Who meets it</source>
        <translation>Wer ihm begegnet</translation>
    </message>
    <message>
        <source>Whom it hurts</source>
        <translation>Wen es schmerzt</translation>
    </message>
    <message>
        <source>Words for the map</source>
        <translation>Worte für die Karte</translation>
    </message>
    <message>
        <source>Work that is in no file</source>
        <translation>Arbeit, die in keiner Datei steht</translation>
    </message>
    <message>
        <source>Workshop of {day}, version “{title}”</source>
        <translation>Workshop vom {day}, Version „{title}“</translation>
    </message>
    <message>
        <source>Write a measure ({names}) and its change, such as “CES +1.9”.</source>
        <translation>Schreiben Sie eine Messgröße ({names}) und ihre Änderung, etwa „CES +1,9“.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 up.</source>
        <translation>Schreiben Sie eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to the &amp;selection</source>
        <translation>Auf die Aus&amp;wahl zoomen</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a few sentences</source>
        <translation>ein paar Sätze</translation>
    </message>
    <message>
        <source>a judgement</source>
        <translation>ein Urteil</translation>
    </message>
    <message>
        <source>add a pain…</source>
        <translation>Schmerzpunkt hinzufügen …</translation>
    </message>
    <message>
        <source>add…</source>
        <translation>hinzufügen …</translation>
    </message>
    <message>
        <source>all channels</source>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>all owners</source>
        <translation>alle Zuständigen</translation>
    </message>
    <message>
        <source>all tags</source>
        <translation>alle Schlagwörter</translation>
    </message>
    <message>
        <source>alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>alternative to {at}</source>
        <translation>Alternative zu {at}</translation>
    </message>
    <message>
        <source>an evening, 3 days …</source>
        <translation>ein Abend, 3 Tage …</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>backstage</source>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>believed</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>by {due}</source>
        <translation>bis {due}</translation>
    </message>
    <message>
        <source>channel of {at}: {text}</source>
        <translation>Kanal von {at}: {text}</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>current: as it is</source>
        <translation>Ist: wie es ist</translation>
    </message>
    <message>
        <source>customers leave at {at}</source>
        <translation>Kunden steigen bei {at} aus</translation>
    </message>
    <message>
        <source>customers leave here</source>
        <translation>Kunden steigen hier aus</translation>
    </message>
    <message>
        <source>cxmapper {version}: customer-journey maps, offline, MIT licence.</source>
        <translation>cxmapper {version}: Customer Journey Maps, offline, MIT-Lizenz.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>delighted</source>
        <translation>begeistert</translation>
    </message>
    <message>
        <source>depth {depth}</source>
        <translation>Tiefe {depth}</translation>
    </message>
    <message>
        <source>disappointed</source>
        <translation>enttäuscht</translation>
    </message>
    <message>
        <source>doing</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>drop it here</source>
        <translation>hier ablegen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>exists</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>first touchpoint of {at}</source>
        <translation>erster Touchpoint von {at}</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>zum Beispiel: {example}</translation>
    </message>
    <message>
        <source>from a share</source>
        <translation>ab einem Anteil von</translation>
    </message>
    <message>
        <source>from … until …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>frontstage</source>
        <translation>Frontstage</translation>
    </message>
    <message>
        <source>future: as it shall be</source>
        <translation>Soll: wie es sein soll</translation>
    </message>
    <message>
        <source>go to the stage “{text}”</source>
        <translation>zur Phase „{text}“</translation>
    </message>
    <message>
        <source>go to {text}</source>
        <translation>zu {text}</translation>
    </message>
    <message>
        <source>how many people were asked</source>
        <translation>wie viele befragt wurden</translation>
    </message>
    <message>
        <source>how many were counted</source>
        <translation>wie viele gezählt wurden</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>idea at {at}</source>
        <translation>Idee zu {at}</translation>
    </message>
    <message>
        <source>idea that answers “{at}”</source>
        <translation>Idee als Antwort auf „{at}“</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>beispielhaft</translation>
    </message>
    <message>
        <source>impact {impact} / effort {effort}</source>
        <translation>Wirkung {impact} / Aufwand {effort}</translation>
    </message>
    <message>
        <source>in a</source>
        <translation>pro</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>in eigenen Worten</translation>
    </message>
    <message>
        <source>journey</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>kept · being saved</source>
        <translation>aufbewahrt · wird gespeichert</translation>
    </message>
    <message>
        <source>leads to {title}</source>
        <translation>führt zu {title}</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>let down</source>
        <translation>im Stich gelassen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>missing touchpoint, after {at}</source>
        <translation>fehlender Touchpoint, nach {at}</translation>
    </message>
    <message>
        <source>missing: customers miss it</source>
        <translation>fehlt: Kunden vermissen ihn</translation>
    </message>
    <message>
        <source>missing: it should be there</source>
        <translation>fehlt: Er sollte da sein</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>new stage “{text}”</source>
        <translation>neue Phase „{text}“</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no other</source>
        <translation>keinen anderen</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no segment</source>
        <translation>kein Segment</translation>
    </message>
    <message>
        <source>no touchpoint</source>
        <translation>kein Touchpoint</translation>
    </message>
    <message>
        <source>nobody counted</source>
        <translation>niemand hat gezählt</translation>
    </message>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>nobody yet: choose…</source>
        <translation>noch niemand: wählen …</translation>
    </message>
    <message>
        <source>none: illustrative</source>
        <translation>keine: beispielhaft</translation>
    </message>
    <message>
        <source>not at all – very</source>
        <translation>gar nicht – sehr</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not on this journey</source>
        <translation>nicht in dieser Journey</translation>
    </message>
    <message>
        <source>not saved: {problem}</source>
        <translation>nicht gespeichert: {problem}</translation>
    </message>
    <message>
        <source>nothing differs on this journey</source>
        <translation>in dieser Journey unterscheidet sich nichts</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>noch nichts geschrieben</translation>
    </message>
    <message>
        <source>nothing: parked</source>
        <translation>nichts: geparkt</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>of all customers</source>
        <translation>aller Kunden</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>eines je Zeile</translation>
    </message>
    <message>
        <source>or drop a PNG, JPEG or WebP here</source>
        <translation>oder PNG, JPEG, WebP hierher ziehen</translation>
    </message>
    <message>
        <source>owner {owner}</source>
        <translation>zuständig: {owner}</translation>
    </message>
    <message>
        <source>pain at {at}, depth {severity} of 5</source>
        <translation>Schmerzpunkt bei {at}, Tiefe {severity} von 5</translation>
    </message>
    <message>
        <source>pain point</source>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>pain point: {text}</source>
        <translation>Schmerzpunkt: {text}</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>parked already</source>
        <translation>schon geparkt</translation>
    </message>
    <message>
        <source>parked for later</source>
        <translation>für später geparkt</translation>
    </message>
    <message>
        <source>parked {n}</source>
        <translation>{n} geparkt</translation>
    </message>
    <message>
        <source>perceived</source>
        <translation>erlebt</translation>
    </message>
    <message>
        <source>persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>zufrieden</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>question at {at}</source>
        <translation>Frage zu {at}</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quote at {at}</source>
        <translation>Zitat bei {at}</translation>
    </message>
    <message>
        <source>quote of {who} at {at}</source>
        <translation>Zitat von {who} bei {at}</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>saved · every change is on disk</source>
        <translation>gespeichert · jede Änderung ist auf der Platte</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>share of those who pass</source>
        <translation>Anteil derer, die vorbeikommen</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>stuck, relieved …</source>
        <translation>ratlos, erleichtert …</translation>
    </message>
    <message>
        <source>such as patience</source>
        <translation>etwa Geduld</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>the first quiet month</source>
        <translation>erster ruhiger Monat</translation>
    </message>
    <message>
        <source>the map chooses</source>
        <translation>die Karte wählt</translation>
    </message>
    <message>
        <source>the map decides</source>
        <translation>die Karte entscheidet</translation>
    </message>
    <message>
        <source>the usual name</source>
        <translation>der übliche Name</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>die übliche</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>touchpoint</source>
        <translation>Touchpoint</translation>
    </message>
    <message>
        <source>touchpoint behind {at}</source>
        <translation>Touchpoint nach {at}</translation>
    </message>
    <message>
        <source>touchpoints: {count}</source>
        <translation>Touchpoints: {count}</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>unnamed trait</source>
        <translation>unbenanntes Merkmal</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>untitled · kept on this computer</source>
        <translation>ohne Titel · auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>way from {at} back to {text}</source>
        <translation>Weg von {at} zurück zu {text}</translation>
    </message>
    <message>
        <source>way from {at} on to {text}</source>
        <translation>Weg von {at} weiter zu {text}</translation>
    </message>
    <message>
        <source>we thought</source>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>what customers see and do</source>
        <translation>was Kunden sehen und tun</translation>
    </message>
    <message>
        <source>what customers want here</source>
        <translation>was Kunden hier wollen</translation>
    </message>
    <message>
        <source>what is said on the way</source>
        <translation>was am Weg steht</translation>
    </message>
    <message>
        <source>what it shall be like</source>
        <translation>wie es sein soll</translation>
    </message>
    <message>
        <source>what we want</source>
        <translation>was wir wollen</translation>
    </message>
    <message>
        <source>when it shall be there</source>
        <translation>wann er da sein soll</translation>
    </message>
    <message>
        <source>where the value comes from</source>
        <translation>woher der Wert stammt</translation>
    </message>
    <message>
        <source>where? Web, Phone, Shop …</source>
        <translation>wo? Web, Telefon, Laden …</translation>
    </message>
    <message>
        <source>without a channel</source>
        <translation>ohne Kanal</translation>
    </message>
    <message>
        <source>without a tag</source>
        <translation>ohne Schlagwort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, mit Komma getrennt</translation>
    </message>
    <message>
        <source>work, family, life</source>
        <translation>Beruf, Familie, Leben</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{action}: {keys}</source>
        <translation>{action}: {keys}</translation>
    </message>
    <message>
        <source>{assumed} % assumed</source>
        <translation>{assumed} % angenommen</translation>
    </message>
    <message>
        <source>{count} ballots are in</source>
        <translation>{count} Stimmzettel liegen vor</translation>
    </message>
    <message>
        <source>{evidence} · {n} answers</source>
        <translation>{evidence} · {n} Antworten</translation>
    </message>
    <message>
        <source>{field}: add</source>
        <translation>{field}: hinzufügen</translation>
    </message>
    <message>
        <source>{field}: take “{name}” away</source>
        <translation>{field}: „{name}“ wegnehmen</translation>
    </message>
    <message>
        <source>{given} of {of} dots given</source>
        <translation>{given} von {of} Punkten vergeben</translation>
    </message>
    <message>
        <source>{got} votes</source>
        <translation>{got} Punkte</translation>
    </message>
    <message>
        <source>{keys} is the key of “{action}” already.</source>
        <translation>{keys} ist schon die Taste von „{action}“.</translation>
    </message>
    <message>
        <source>{metric} of {most}</source>
        <translation>{metric} von {most}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} cannot be written there, so this is an untitled copy of it.</source>
        <translation>{name} lässt sich dort nicht schreiben; dies ist eine Kopie ohne Titel.</translation>
    </message>
    <message>
        <source>{name} was changed by something else; your edits to it are kept.</source>
        <translation>{name} wurde von etwas anderem geändert; Ihre Änderungen daran bleiben erhalten.</translation>
    </message>
    <message>
        <source>{name} · edits: {count}</source>
        <translation>{name} · Änderungen: {count}</translation>
    </message>
    <message>
        <source>{name}: end the name with .png, .svg or .pdf.</source>
        <translation>{name}: Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>{name}: new department</source>
        <translation>{name}: neue Abteilung</translation>
    </message>
    <message>
        <source>{name}: new person</source>
        <translation>{name}: neue Person</translation>
    </message>
    <message>
        <source>{n} a {period}</source>
        <translation>{n} pro {period}</translation>
    </message>
    <message>
        <source>{n} channel</source>
        <translation>{n} Kanal</translation>
    </message>
    <message>
        <source>{n} channels</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <source>{n} completions, Tab takes {first}</source>
        <translation>{n} Vorschläge, Tab nimmt {first}</translation>
    </message>
    <message>
        <source>{n} idea</source>
        <translation>{n} Idee</translation>
    </message>
    <message>
        <source>{n} ideas</source>
        <translation>{n} Ideen</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlend</translation>
    </message>
    <message>
        <source>{n} pain</source>
        <translation>{n} Schmerzpunkt</translation>
    </message>
    <message>
        <source>{n} pains</source>
        <translation>{n} Schmerzpunkte</translation>
    </message>
    <message>
        <source>{n} parked</source>
        <translation>{n} geparkt</translation>
    </message>
    <message>
        <source>{n} question</source>
        <translation>{n} Frage</translation>
    </message>
    <message>
        <source>{n} questions</source>
        <translation>{n} Fragen</translation>
    </message>
    <message>
        <source>{n} quote</source>
        <translation>{n} Zitat</translation>
    </message>
    <message>
        <source>{n} quotes</source>
        <translation>{n} Zitate</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>{n} ausgewählt</translation>
    </message>
    <message>
        <source>{n} staff</source>
        <translation>{n} Mitarbeitende</translation>
    </message>
    <message>
        <source>{n} stage</source>
        <translation>{n} Phase</translation>
    </message>
    <message>
        <source>{n} stages</source>
        <translation>{n} Phasen</translation>
    </message>
    <message>
        <source>{n} touchpoint</source>
        <translation>{n} Touchpoint</translation>
    </message>
    <message>
        <source>{n} touchpoints</source>
        <translation>{n} Touchpoints</translation>
    </message>
    <message>
        <source>{n} way</source>
        <translation>{n} Weg</translation>
    </message>
    <message>
        <source>{n} ways</source>
        <translation>{n} Wege</translation>
    </message>
    <message>
        <source>{pains} pain points · {gaps} gaps · ranked by depth × reach</source>
        <translation>{pains} Schmerzpunkte · {gaps} Lücken · geordnet nach Tiefe × Reichweite</translation>
    </message>
    <message>
        <source>{persona} (copy)</source>
        <translation>{persona} (Kopie)</translation>
    </message>
    <message>
        <source>{persona} does not meet this touchpoint.</source>
        <translation>{persona} begegnet diesem Touchpoint nicht.</translation>
    </message>
    <message>
        <source>{persona} expected {value}</source>
        <translation>{persona} hat {value} erwartet</translation>
    </message>
    <message>
        <source>{persona} felt {value}</source>
        <translation>{persona} hat {value} erlebt</translation>
    </message>
    <message>
        <source>{persona}: {value} at {title}</source>
        <translation>{persona}: {value} bei {title}</translation>
    </message>
    <message>
        <source>{shown} of {all} touchpoints</source>
        <translation>{shown} von {all} Touchpoints</translation>
    </message>
    <message>
        <source>{steps} steps above what was expected</source>
        <translation>{steps} Stufen über der Erwartung</translation>
    </message>
    <message>
        <source>{steps} steps below what was expected</source>
        <translation>{steps} Stufen unter der Erwartung</translation>
    </message>
    <message>
        <source>{text} in focus</source>
        <translation>{text} im Fokus</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{title} (untitled)</source>
        <translation>{title} (ohne Titel)</translation>
    </message>
    <message>
        <source>{title} leads to…</source>
        <translation>{title} führt zu …</translation>
    </message>
    <message>
        <source>{title}, in future</source>
        <translation>{title}, künftig</translation>
    </message>
    <message>
        <source>{touchpoints} touchpoints · {transitions} transitions · {stages} stages · {personas} personas</source>
        <translation>{touchpoints} Touchpoints · {transitions} Wege · {stages} Phasen · {personas} Personas</translation>
    </message>
    <message>
        <source>{trait}: how much</source>
        <translation>{trait}: wie sehr</translation>
    </message>
    <message>
        <source>{view} not known</source>
        <translation>{view}: nicht bekannt</translation>
    </message>
    <message>
        <source>{view} {value}</source>
        <translation>{view} {value}</translation>
    </message>
    <message>
        <source>{view} {value}, everyone’s</source>
        <translation>{view} {value}, von allen</translation>
    </message>
    <message>
        <source>{who} (in focus)</source>
        <translation>{who} (im Fokus)</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>“{text}” is no day; write one such as 2026-12-15 or 15 Dec 2026.</source>
        <translation>„{text}“ ist kein Tag; schreiben Sie ihn wie 2026-12-15 oder 15. Dez. 2026.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write one such as 1,284 or 0.5.</source>
        <translation>„{text}“ ist keine Zahl; schreiben Sie sie wie 1.284 oder 0,5.</translation>
    </message>
    <message>
        <source>→ a pain point</source>
        <translation>→ ein Schmerzpunkt</translation>
    </message>
    <message>
        <source>→ an idea</source>
        <translation>→ eine Idee</translation>
    </message>
    <message>
        <source>− and {count} more</source>
        <translation>− und {count} weitere</translation>
    </message>
    <message>
        <source>− gone</source>
        <translation>− entfallen</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Id</source>
        <comment>field.id</comment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Tags</source>
        <comment>field.tags</comment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Links</source>
        <comment>field.links</comment>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field.title</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scenario</source>
        <comment>field.scenario</comment>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Aim</source>
        <comment>field.aim</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <comment>field.state</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Future state of</source>
        <comment>field.future_of_id</comment>
        <translation>Soll-Zustand von</translation>
    </message>
    <message>
        <source>Shows in detail</source>
        <comment>field.details_id</comment>
        <translation>Zeigt im Detail</translation>
    </message>
    <message>
        <source>Personas</source>
        <comment>field.persona_ids</comment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>field.owner_id</comment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Review by</source>
        <comment>field.review_by</comment>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Volume</source>
        <comment>field.volume</comment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Volume period</source>
        <comment>field.volume_period</comment>
        <translation>Zeitraum der Menge</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>field.order</comment>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Journey</source>
        <comment>field.journey_id</comment>
        <translation>Journey</translation>
    </message>
    <message>
        <source>Goal</source>
        <comment>field.goal</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Duration</source>
        <comment>field.duration</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>field.stage_id</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field.channel</comment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>field.line</comment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <comment>field.serves_ids</comment>
        <translation>Steht hinter</translation>
    </message>
    <message>
        <source>Description</source>
        <comment>field.description</comment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <comment>field.moment_of_truth</comment>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>Existence</source>
        <comment>field.existence</comment>
        <translation>Bestehen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>field.evidence</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>field.image_ids</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Headline measure</source>
        <comment>field.headline_metric_id</comment>
        <translation>Gezeigte Messgröße</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.replaces_ids</comment>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>field.due</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Row</source>
        <comment>field.row</comment>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>From</source>
        <comment>field.source_id</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>field.target_id</comment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.kind</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Persona</source>
        <comment>field.persona_id</comment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Label</source>
        <comment>field.label</comment>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>field.share</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>field.n</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>At</source>
        <comment>field.touchpoint_id</comment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>View</source>
        <comment>field.view</comment>
        <translation>Sicht</translation>
    </message>
    <message>
        <source>Aspect</source>
        <comment>field.aspect</comment>
        <translation>Aspekt</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>field.value</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Feelings</source>
        <comment>field.feelings</comment>
        <translation>Gefühle</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>field.team</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>field.source</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>At</source>
        <comment>field.subject_id</comment>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>field.metric_id</comment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Segment id</source>
        <comment>field.segment_id</comment>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>field.period</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Audience</source>
        <comment>field.audience</comment>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>field.counts</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>field.sums</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>field.skipped</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>field.not_applicable</comment>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Out of range</source>
        <comment>field.out_of_range</comment>
        <translation>Außerhalb der Skala</translation>
    </message>
    <message>
        <source>By</source>
        <comment>field.by</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>field.text</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field.severity</comment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Share affected</source>
        <comment>field.share_affected</comment>
        <translation>Betroffener Anteil</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>field.pain_point_ids</comment>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>field.impact</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>field.effort</comment>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>field.status</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Expects</source>
        <comment>field.expects</comment>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Follow ups</source>
        <comment>field.follow_ups</comment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Lane</source>
        <comment>field.lane_id</comment>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>current</source>
        <comment>value.current</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>future</source>
        <comment>value.future</comment>
        <translation>Soll</translation>
    </message>
    <message>
        <source>frontstage</source>
        <comment>value.frontstage</comment>
        <translation>Frontstage</translation>
    </message>
    <message>
        <source>backstage</source>
        <comment>value.backstage</comment>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>support</source>
        <comment>value.support</comment>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>exists</source>
        <comment>value.exists</comment>
        <translation>besteht</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>value.planned</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>value.missing</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>next</source>
        <comment>value.next</comment>
        <translation>weiter</translation>
    </message>
    <message>
        <source>alternative</source>
        <comment>value.alternative</comment>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>back</source>
        <comment>value.back</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>leaves</source>
        <comment>value.leaves</comment>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>doing</source>
        <comment>value.doing</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>thinking</source>
        <comment>value.thinking</comment>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>value.quote</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>question</source>
        <comment>value.question</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>parking</source>
        <comment>value.parking</comment>
        <translation>geparkt</translation>
    </message>
    <message>
        <source>decision</source>
        <comment>value.decision</comment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>value.idea</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>done</source>
        <comment>value.done</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>value.dropped</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>value.assumed</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>observed</source>
        <comment>value.observed</comment>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>value.measured</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>value.expected</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>perceived</source>
        <comment>value.perceived</comment>
        <translation>erlebt</translation>
    </message>
    <message>
        <source>believed</source>
        <comment>value.believed</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>success</source>
        <comment>value.success</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>ease</source>
        <comment>value.ease</comment>
        <translation>Leichtigkeit</translation>
    </message>
    <message>
        <source>emotion</source>
        <comment>value.emotion</comment>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>value.customer</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>employee</source>
        <comment>value.employee</comment>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>new</source>
        <comment>added</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>gone</comment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>changed</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>moved</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>nothing</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>nobody</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>everyone</source>
        <comment>everyone</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>unnamed</comment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <comment>way</comment>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>leaves</source>
        <comment>leaves</comment>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>{touchpoint}: {view} {aspect} of {persona}</source>
        <comment>rating</comment>
        <translation>{touchpoint}: {aspect}, {view} von {persona}</translation>
    </message>
    <message>
        <source>{subject}: {metric} {period}</source>
        <comment>score</comment>
        <translation>{subject}: {metric} {period}</translation>
    </message>
    <message>
        <source>{subject}: target of {metric}</source>
        <comment>target</comment>
        <translation>{subject}: Ziel für {metric}</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <comment>one_field</comment>
        <translation>{name}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>{touchpoint}: no customer has been asked yet.</source>
        <comment>gap.no-feedback/0</comment>
        <translation>{touchpoint}: Noch niemand hat Kunden befragt.</translation>
    </message>
    <message>
        <source>{journey}: no customer feedback at any touchpoint yet ({count} in all).</source>
        <comment>gap.no-feedback/1</comment>
        <translation>{journey}: noch kein Feedback von Kunden an irgendeinem Touchpoint (insgesamt {count}).</translation>
    </message>
    <message>
        <source>{touchpoint}: nobody owns it.</source>
        <comment>gap.no-owner/0</comment>
        <translation>{touchpoint}: Niemand ist zuständig.</translation>
    </message>
    <message>
        <source>{touchpoint}: assumed, nobody has checked.</source>
        <comment>gap.assumed/0</comment>
        <translation>{touchpoint}: angenommen, niemand hat es geprüft.</translation>
    </message>
    <message>
        <source>{journey}: all is assumed so far, nobody has checked any touchpoint ({count} in all).</source>
        <comment>gap.assumed/1</comment>
        <translation>{journey}: bisher alles angenommen, niemand hat einen Touchpoint geprüft (insgesamt {count}).</translation>
    </message>
    <message>
        <source>{touchpoint}: drawn as missing[ for {personas}].</source>
        <comment>gap.missing/0</comment>
        <translation>{touchpoint}: als fehlend eingezeichnet[ für {personas}].</translation>
    </message>
    <message>
        <source>{touchpoint}: planned for {due} and not there yet.</source>
        <comment>gap.planned/0</comment>
        <translation>{touchpoint}: für {due} geplant und noch nicht da.</translation>
    </message>
    <message>
        <source>{stage}: customers meet nothing here yet.</source>
        <comment>gap.empty-stage/0</comment>
        <translation>{stage}: Hier begegnet Kunden noch nichts.</translation>
    </message>
    <message>
        <source>{stage}: {persona} meets nothing here.</source>
        <comment>gap.no-touchpoint/0</comment>
        <translation>{stage}: {persona} begegnet hier nichts.</translation>
    </message>
    <message>
        <source>{touchpoint}: no way on from here.</source>
        <comment>gap.dead-end/0</comment>
        <translation>{touchpoint}: Von hier führt kein Weg weiter.</translation>
    </message>
    <message>
        <source>{touchpoint}: no way leads here from the start.</source>
        <comment>gap.unreachable/0</comment>
        <translation>{touchpoint}: Vom Anfang führt kein Weg hierher.</translation>
    </message>
    <message>
        <source>{touchpoint}: {gap} steps below what {persona} expects{aspect} ({evidence}).</source>
        <comment>gap.expectation/0</comment>
        <translation>{touchpoint}: {gap} Stufen unter der Erwartung von {persona}{aspect} ({evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: {gap} steps below what customers expect{aspect} ({evidence}).</source>
        <comment>gap.expectation/1</comment>
        <translation>{touchpoint}: {gap} Stufen unter der Erwartung der Kunden{aspect} ({evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: we think {believed}, {persona} says {perceived}{aspect}: {gap} steps below ({evidence}).</source>
        <comment>gap.delivery/0</comment>
        <translation>{touchpoint}: Wir meinen {believed}, {persona} sagt {perceived}{aspect}: {gap} Stufen darunter ({evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: we think {believed}, customers say {perceived}{aspect}: {gap} steps below ({evidence}).</source>
        <comment>gap.delivery/1</comment>
        <translation>{touchpoint}: Wir meinen {believed}, Kunden sagen {perceived}{aspect}: {gap} Stufen darunter ({evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: no idea yet against “{pain}”.</source>
        <comment>gap.unanswered-pain/0</comment>
        <translation>{touchpoint}: noch keine Idee gegen „{pain}“.</translation>
    </message>
    <message>
        <source>“{idea}”: nobody owns this idea.</source>
        <comment>gap.no-action-owner/0</comment>
        <translation>„{idea}“: Für diese Idee ist niemand zuständig.</translation>
    </message>
    <message>
        <source>“{idea}”: due on {due} and not done.</source>
        <comment>gap.overdue/0</comment>
        <translation>„{idea}“: am {due} fällig und nicht erledigt.</translation>
    </message>
    <message>
        <source>{journey}: its review was due on {review_by}.</source>
        <comment>gap.stale/0</comment>
        <translation>{journey}: Die Prüfung war am {review_by} fällig.</translation>
    </message>
    <message>
        <source>{journey}: its newest scores end on {newest}.</source>
        <comment>gap.stale/1</comment>
        <translation>{journey}: Die neuesten Werte enden am {newest}.</translation>
    </message>
    <message>
        <source>{touchpoint}: “{pain}” (severity {severity} of 5, {evidence}).</source>
        <comment>pain.noted/0</comment>
        <translation>{touchpoint}: „{pain}“ (Tiefe {severity} von 5, {evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: {persona} drops to {perceived}, from {before} before and up to {after} after.</source>
        <comment>pain.valley/0</comment>
        <translation>{touchpoint}: {persona} fällt auf {perceived}, von {before} davor und hinauf auf {after} danach.</translation>
    </message>
    <message>
        <source>{touchpoint}: customers drop to {perceived}, from {before} before and up to {after} after.</source>
        <comment>pain.valley/1</comment>
        <translation>{touchpoint}: Kunden fallen auf {perceived}, von {before} davor und hinauf auf {after} danach.</translation>
    </message>
    <message>
        <source>{touchpoint}: {share}[ of customers like {persona}] leave here ([{n} counted, ]{evidence}).</source>
        <comment>pain.leaves/0</comment>
        <translation>{touchpoint}: {share}[ der Kunden wie {persona}] steigen hier aus ([{n} gezählt, ]{evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: some[ customers like {persona}] leave here; nobody counted how many.</source>
        <comment>pain.leaves/1</comment>
        <translation>{touchpoint}: Einige[ Kunden wie {persona}] steigen hier aus; niemand hat gezählt, wie viele.</translation>
    </message>
    <message>
        <source>{touchpoint}: {share}[ of customers like {persona}] are sent back to {target} ([{n} counted, ]{evidence}).</source>
        <comment>pain.loop/0</comment>
        <translation>{touchpoint}: {share}[ der Kunden wie {persona}] werden zurückgeschickt zu {target} ([{n} gezählt, ]{evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: some[ customers like {persona}] are sent back to {target}; nobody counted how many.</source>
        <comment>pain.loop/1</comment>
        <translation>{touchpoint}: Einige[ Kunden wie {persona}] werden zurückgeschickt zu {target}; niemand hat gezählt, wie viele.</translation>
    </message>
    <message>
        <source>{touchpoint}: {share}[ of customers like {persona}] have to come again ([{n} counted, ]{evidence}).</source>
        <comment>pain.loop/2</comment>
        <translation>{touchpoint}: {share}[ der Kunden wie {persona}] müssen noch einmal kommen ([{n} gezählt, ]{evidence}).</translation>
    </message>
    <message>
        <source>{touchpoint}: some[ customers like {persona}] have to come again; nobody counted how many.</source>
        <comment>pain.loop/3</comment>
        <translation>{touchpoint}: Einige[ Kunden wie {persona}] müssen noch einmal kommen; niemand hat gezählt, wie viele.</translation>
    </message>
    <message>
        <source>an unnamed touchpoint</source>
        <comment>unnamed.touchpoint</comment>
        <translation>ein Touchpoint ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed touchpoint</source>
        <comment>unnamed.target</comment>
        <translation>einem Touchpoint ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed stage</source>
        <comment>unnamed.stage</comment>
        <translation>eine Phase ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed journey</source>
        <comment>unnamed.journey</comment>
        <translation>eine Journey ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed persona</source>
        <comment>unnamed.persona</comment>
        <translation>eine Persona ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed pain</source>
        <comment>unnamed.pain</comment>
        <translation>ein Schmerzpunkt ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed idea</source>
        <comment>unnamed.idea</comment>
        <translation>eine Idee ohne Namen</translation>
    </message>
    <message>
        <source>workshop estimate</source>
        <comment>evidence.assumed</comment>
        <translation>Schätzung aus dem Workshop</translation>
    </message>
    <message>
        <source>observed</source>
        <comment>evidence.observed</comment>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>evidence.measured</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source> in ease</source>
        <comment>aspect.ease</comment>
        <translation> bei der Leichtigkeit</translation>
    </message>
    <message>
        <source> in success</source>
        <comment>aspect.success</comment>
        <translation> beim Erfolg</translation>
    </message>
    <message>
        <source>firm</source>
        <comment>confidence.firm</comment>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>confidence.likely</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>too few answers</source>
        <comment>confidence.too few answers</comment>
        <translation>zu wenige Antworten</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <comment>and</comment>
        <translation>{names} und {last}</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Time</source>
        <comment>lane.time</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <comment>lane.touchpoints</comment>
        <translation>Touchpoints</translation>
    </message>
    <message>
        <source>what happens, where, who owns it</source>
        <comment>lane.touchpoints.hint</comment>
        <translation>was geschieht, wo, wer zuständig ist</translation>
    </message>
    <message>
        <source>Experience</source>
        <comment>lane.experience</comment>
        <translation>Erlebnis</translation>
    </message>
    <message>
        <source>emotion; recorded values only</source>
        <comment>lane.experience.hint</comment>
        <translation>Gefühl; nur erfasste Werte</translation>
    </message>
    <message>
        <source>Doing</source>
        <comment>lane.doing</comment>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Thinking</source>
        <comment>lane.thinking</comment>
        <translation>Denken</translation>
    </message>
    <message>
        <source>In their words</source>
        <comment>lane.words</comment>
        <translation>In ihren Worten</translation>
    </message>
    <message>
        <source>Pain points</source>
        <comment>lane.pain_points</comment>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>depth × reach</source>
        <comment>lane.pain_points.hint</comment>
        <translation>Tiefe × Reichweite</translation>
    </message>
    <message>
        <source>Ideas</source>
        <comment>lane.ideas</comment>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>impact / effort</source>
        <comment>lane.ideas.hint</comment>
        <translation>Wirkung / Aufwand</translation>
    </message>
    <message>
        <source>Images</source>
        <comment>lane.images</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Backstage</source>
        <comment>lane.backstage</comment>
        <translation>Backstage</translation>
    </message>
    <message>
        <source>below the line of visibility</source>
        <comment>lane.backstage.hint</comment>
        <translation>unter der Sichtbarkeitslinie</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>lane.support</comment>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Measures</source>
        <comment>lane.measures</comment>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>95 % interval; scales never mixed</source>
        <comment>lane.measures.hint</comment>
        <translation>95-%-Intervall; Skalen nie gemischt</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>lane.own</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <comment>quoted</comment>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Untitled journey</source>
        <comment>untitled</comment>
        <translation>Journey ohne Titel</translation>
    </message>
    <message>
        <source>unnamed</source>
        <comment>unnamed</comment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>current state</source>
        <comment>current</comment>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>future state</source>
        <comment>future</comment>
        <translation>Soll-Zustand</translation>
    </message>
    <message>
        <source>future state of “{journey}”</source>
        <comment>future_of</comment>
        <translation>Soll-Zustand von „{journey}“</translation>
    </message>
    <message>
        <source>We want: {aim}</source>
        <comment>aim</comment>
        <translation>Wir wollen: {aim}</translation>
    </message>
    <message>
        <source>{owned} of {all} steps have an owner</source>
        <comment>owners</comment>
        <translation>{owned} von {all} Schritten mit Zuständigen</translation>
    </message>
    <message>
        <source>{share} of customers</source>
        <comment>share</comment>
        <translation>{share} der Kunden</translation>
    </message>
    <message>
        <source>1 interview</source>
        <comment>interviews.one</comment>
        <translation>1 Interview</translation>
    </message>
    <message>
        <source>{n} interviews</source>
        <comment>interviews</comment>
        <translation>{n} Interviews</translation>
    </message>
    <message>
        <source>expects: {expectations}</source>
        <comment>expects</comment>
        <translation>erwartet: {expectations}</translation>
    </message>
    <message>
        <source>met at {met} of {of}</source>
        <comment>met</comment>
        <translation>erfüllt bei {met} von {of}</translation>
    </message>
    <message>
        <source>met at {met} of {of}, {unknown} unknown</source>
        <comment>met.unknown</comment>
        <translation>erfüllt bei {met} von {of}, {unknown} unbekannt</translation>
    </message>
    <message>
        <source>not known where expectations are met</source>
        <comment>met.none</comment>
        <translation>nicht bekannt, wo Erwartungen erfüllt werden</translation>
    </message>
    <message>
        <source>in focus</source>
        <comment>in_focus</comment>
        <translation>im Fokus</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>assumed_persona</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>no owner</source>
        <comment>no_owner</comment>
        <translation>niemand zuständig</translation>
    </message>
    <message>
        <source>no feedback yet</source>
        <comment>no_feedback</comment>
        <translation>noch kein Feedback</translation>
    </message>
    <message>
        <source>only other feedback</source>
        <comment>other_feedback</comment>
        <translation>nur anderes Feedback</translation>
    </message>
    <message>
        <source>n {n}</source>
        <comment>answers</comment>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>planned</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>planned, {due}</source>
        <comment>planned.due</comment>
        <translation>geplant, {due}</translation>
    </message>
    <message>
        <source>Missing:</source>
        <comment>missing</comment>
        <translation>Fehlt:</translation>
    </message>
    <message>
        <source>Missing for {persona}:</source>
        <comment>missing_for</comment>
        <translation>Fehlt für {persona}:</translation>
    </message>
    <message>
        <source>+2 delighted</source>
        <comment>delighted</comment>
        <translation>+2 begeistert</translation>
    </message>
    <message>
        <source>0 neutral</source>
        <comment>neutral</comment>
        <translation>0 neutral</translation>
    </message>
    <message>
        <source>−2 let down</source>
        <comment>let_down</comment>
        <translation>−2 im Stich gelassen</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>expected</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>perceived</source>
        <comment>perceived</comment>
        <translation>erlebt</translation>
    </message>
    <message>
        <source>believed</source>
        <comment>believed</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>{persona}: not known</source>
        <comment>unknown</comment>
        <translation>{persona}: nicht bekannt</translation>
    </message>
    <message>
        <source>{steps} steps below</source>
        <comment>below</comment>
        <translation>{steps} Stufen darunter</translation>
    </message>
    <message>
        <source>{steps} steps below what {persona} expects</source>
        <comment>below_persona</comment>
        <translation>{steps} Stufen unter der Erwartung von {persona}</translation>
    </message>
    <message>
        <source>illustrative</source>
        <comment>illustrative</comment>
        <translation>beispielhaft</translation>
    </message>
    <message>
        <source>depth {depth}</source>
        <comment>depth</comment>
        <translation>Tiefe {depth}</translation>
    </message>
    <message>
        <source>{reach} a {period}</source>
        <comment>reach</comment>
        <translation>{reach} pro {period}</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <comment>reach_unknown</comment>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>by {due}</source>
        <comment>by</comment>
        <translation>bis {due}</translation>
    </message>
    <message>
        <source>next</source>
        <comment>link.next</comment>
        <translation>weiter</translation>
    </message>
    <message>
        <source>alternative</source>
        <comment>link.alternative</comment>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>back</source>
        <comment>link.back</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>leaves</source>
        <comment>link.leaves</comment>
        <translation>Ausstieg</translation>
    </message>
    <message>
        <source>leave here</source>
        <comment>leaves.label</comment>
        <translation>steigen hier aus</translation>
    </message>
    <message>
        <source>come back</source>
        <comment>back</comment>
        <translation>kommen zurück</translation>
    </message>
    <message>
        <source>{share} of {persona}</source>
        <comment>of_persona</comment>
        <translation>{share} von {persona}</translation>
    </message>
    <message>
        <source>Worst step: {subject}, {metric}</source>
        <comment>worst</comment>
        <translation>Schlechtester Schritt: {subject}, {metric}</translation>
    </message>
    <message>
        <source>{subject}: {metric}</source>
        <comment>measure</comment>
        <translation>{subject}: {metric}</translation>
    </message>
    <message>
        <source>{metric}, {min} – {max}</source>
        <comment>asked.scale</comment>
        <translation>{metric}, {min} – {max}</translation>
    </message>
    <message>
        <source>{metric}, top {top} of {max}</source>
        <comment>asked.top</comment>
        <translation>{metric}, obere {top} von {max}</translation>
    </message>
    <message>
        <source>{interval} · {n} answers</source>
        <comment>interval</comment>
        <translation>{interval} · {n} Antworten</translation>
    </message>
    <message>
        <source>target {target}</source>
        <comment>target</comment>
        <translation>Ziel {target}</translation>
    </message>
    <message>
        <source>● same as {before}</source>
        <comment>change.same</comment>
        <translation>● wie {before}</translation>
    </message>
    <message>
        <source>▲ {change} on {before}, {sure}</source>
        <comment>change.up</comment>
        <translation>▲ {change} gegenüber {before}, {sure}</translation>
    </message>
    <message>
        <source>▼ {change} on {before}, {sure}</source>
        <comment>change.down</comment>
        <translation>▼ {change} gegenüber {before}, {sure}</translation>
    </message>
    <message>
        <source>{change} (better)</source>
        <comment>better</comment>
        <translation>{change} (besser)</translation>
    </message>
    <message>
        <source>{change} (worse)</source>
        <comment>worse</comment>
        <translation>{change} (schlechter)</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>sure</comment>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>not_sure</comment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <comment>more</comment>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <comment>fold</comment>
        <translation>{n} Schritte</translation>
    </message>
    <message>
        <source>1 step</source>
        <comment>fold.one</comment>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>continued</source>
        <comment>continued</comment>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <comment>room.page</comment>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{persona} in focus</source>
        <comment>room.focus</comment>
        <translation>{persona} im Fokus</translation>
    </message>
    <message>
        <source>Open questions</source>
        <comment>room.questions</comment>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>No touchpoints in this stage yet</source>
        <comment>room.empty</comment>
        <translation>Noch keine Touchpoints in dieser Phase</translation>
    </message>
    <message>
        <source>{n} votes</source>
        <comment>votes</comment>
        <translation>{n} Punkte</translation>
    </message>
    <message>
        <source>1 vote</source>
        <comment>votes.one</comment>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>stacked.current</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In future</source>
        <comment>stacked.future</comment>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>stacked.new</comment>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>− not in future</source>
        <comment>stacked.gone</comment>
        <translation>− künftig nicht</translation>
    </message>
    <message>
        <source>~ changed</source>
        <comment>stacked.changed</comment>
        <translation>~ geändert</translation>
    </message>
    <message>
        <source>~ instead of {touchpoints}</source>
        <comment>stacked.instead</comment>
        <translation>~ statt {touchpoints}</translation>
    </message>
    <message>
        <source>{n} open questions</source>
        <comment>open_questions</comment>
        <translation>{n} offene Fragen</translation>
    </message>
    <message>
        <source>1 open question</source>
        <comment>open_questions.one</comment>
        <translation>1 offene Frage</translation>
    </message>
    <message>
        <source>pain point</source>
        <comment>legend.pain</comment>
        <translation>Schmerzpunkt</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <comment>legend.moment</comment>
        <translation>Moment der Wahrheit</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>legend.idea</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>legend.missing</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>legend.assumed</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>observed</source>
        <comment>legend.observed</comment>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>legend.measured</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>answers ≠ customers</source>
        <comment>legend.answers</comment>
        <translation>Antworten ≠ Kunden</translation>
    </message>
    <message>
        <source>perceived emotion</source>
        <comment>legend.experience</comment>
        <translation>erlebtes Gefühl</translation>
    </message>
    <message>
        <source>below / above expected</source>
        <comment>legend.expectation</comment>
        <translation>unter / über Erwartung</translation>
    </message>
    <message>
        <source>we think / they say</source>
        <comment>legend.delivery</comment>
        <translation>wir meinen / sie sagen</translation>
    </message>
    <message>
        <source>how we know</source>
        <comment>legend.evidence</comment>
        <translation>woher wir es wissen</translation>
    </message>
    <message>
        <source>who owns it</source>
        <comment>legend.ownership</comment>
        <translation>wer zuständig ist</translation>
    </message>
    <message>
        <source>owned</source>
        <comment>legend.owned</comment>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>{measured} measured, {observed} observed, {assumed} assumed</source>
        <comment>footer.evidence</comment>
        <translation>{measured} gemessen, {observed} beobachtet, {assumed} angenommen</translation>
    </message>
    <message>
        <source>owner: {owner}</source>
        <comment>footer.owner</comment>
        <translation>zuständig: {owner}</translation>
    </message>
    <message>
        <source>review by {date}</source>
        <comment>footer.review</comment>
        <translation>zu prüfen bis {date}</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <comment>footer.page</comment>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Workshop of {date}, version “{version}”</source>
        <comment>footer.version</comment>
        <translation>Workshop vom {date}, Version „{version}“</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <comment>footer.today</comment>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>Unnamed persona</source>
        <comment>sheet.unnamed</comment>
        <translation>Persona ohne Namen</translation>
    </message>
    <message>
        <source>segment: {segment}</source>
        <comment>sheet.segment</comment>
        <translation>Segment: {segment}</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <comment>sheet.no_interviews</comment>
        <translation>noch niemand befragt</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>sheet.assumed</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>observed</source>
        <comment>sheet.observed</comment>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>measured</source>
        <comment>sheet.measured</comment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>Goals</source>
        <comment>sheet.goals</comment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>sheet.needs</comment>
        <translation>Bedürfnisse</translation>
    </message>
    <message>
        <source>Expectations</source>
        <comment>sheet.expectations</comment>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Frustrations</source>
        <comment>sheet.frustrations</comment>
        <translation>Frustrationen</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>sheet.channels</comment>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Traits</source>
        <comment>sheet.traits</comment>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>not at all – very</source>
        <comment>sheet.scale</comment>
        <translation>gar nicht – sehr</translation>
    </message>
    <message>
        <source>nothing noted yet</source>
        <comment>sheet.nothing</comment>
        <translation>noch nichts notiert</translation>
    </message>
    <message>
        <source>…and {n} more</source>
        <comment>sheet.more</comment>
        <translation>… und {n} weitere</translation>
    </message>
    <message>
        <source>Journeys</source>
        <comment>sheet.journeys</comment>
        <translation>Journeys</translation>
    </message>
    <message>
        <source>on no journey yet</source>
        <comment>sheet.no_journeys</comment>
        <translation>noch in keiner Journey</translation>
    </message>
    <message>
        <source>expectations met at {met} of {of} steps</source>
        <comment>sheet.met</comment>
        <translation>Erwartungen bei {met} von {of} Schritten erfüllt</translation>
    </message>
    <message>
        <source>expectations met at {met} of {of} steps, {unknown} unknown</source>
        <comment>sheet.met.unknown</comment>
        <translation>Erwartungen bei {met} von {of} Schritten erfüllt, {unknown} unbekannt</translation>
    </message>
    <message>
        <source>not known where expectations are met</source>
        <comment>sheet.met.none</comment>
        <translation>nicht bekannt, wo Erwartungen erfüllt werden</translation>
    </message>
    <message>
        <source>no steps yet</source>
        <comment>sheet.steps.none</comment>
        <translation>noch keine Schritte</translation>
    </message>
    <message>
        <source>met</source>
        <comment>sheet.is_met</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>below</source>
        <comment>sheet.is_below</comment>
        <translation>darunter</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>sheet.is_unknown</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Worst steps</source>
        <comment>sheet.worst</comment>
        <translation>Schlechteste Schritte</translation>
    </message>
    <message>
        <source>no step known to be below what is expected</source>
        <comment>sheet.worst.none</comment>
        <translation>kein Schritt bekannt, der unter der Erwartung liegt</translation>
    </message>
    <message>
        <source>{steps} below expected</source>
        <comment>sheet.below</comment>
        <translation>{steps} unter Erwartung</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>sheet.rating.assumed</comment>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>January</source>
        <comment>month.1</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <comment>month.2</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <comment>month.3</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <comment>month.4</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month.5</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <comment>month.6</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <comment>month.7</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <comment>month.8</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <comment>month.9</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <comment>month.10</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <comment>month.11</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <comment>month.12</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month.1.short</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month.2.short</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month.3.short</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month.4.short</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month.5.short</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month.6.short</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month.7.short</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month.8.short</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month.9.short</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month.10.short</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month.11.short</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month.12.short</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>day</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>day.short</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>number.point</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>number.group</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <comment>percent</comment>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <comment>percent.under</comment>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>under 1</source>
        <comment>thousands.under</comment>
        <translation>unter 1</translation>
    </message>
    <message>
        <source>no answers</source>
        <comment>no_answers</comment>
        <translation>keine Antworten</translation>
    </message>
    <message>
        <source>{value} of {max}</source>
        <comment>mean</comment>
        <translation>{value} von {max}</translation>
    </message>
    <message>
        <source>net {value}</source>
        <comment>net</comment>
        <translation>netto {value}</translation>
    </message>
    <message>
        <source>interval unknown</source>
        <comment>interval_unknown</comment>
        <translation>Intervall unbekannt</translation>
    </message>
</context>
</TS>
