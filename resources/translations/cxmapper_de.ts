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
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Alternative touchpoint</source>
        <translation>&amp;Alternativer Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Back to the touchpoint</source>
        <translation>Zurüc&amp;k zum Touchpoint</translation>
    </message>
    <message>
        <source>&amp;Before and now</source>
        <translation>&amp;Vorher und jetzt</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Bring an insight back</source>
        <translation>Befund zurück&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Bring back…</source>
        <translation>&amp;Zurückholen …</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>D&amp;iagramme</translation>
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
        <source>&amp;Next stage in the room</source>
        <translation>&amp;Nächste Phase im Raum</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
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
        <translation>Zi&amp;tat</translation>
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
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;Split touchpoint</source>
        <translation>Touchpoint au&amp;fteilen</translation>
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
        <source>&amp;To the next panel</source>
        <translation>Zum nä&amp;chsten Bereich</translation>
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
        <source>A moment lies between the years 1 and 9999.</source>
        <translation>Ein Zeitpunkt liegt zwischen den Jahren 1 und 9999.</translation>
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
        <source>A scale&apos;s min lies below its max.</source>
        <translation>Das min einer Skala liegt unter ihrem max.</translation>
    </message>
    <message>
        <source>A scale&apos;s step is above 0.</source>
        <translation>Der Schritt (step) einer Skala ist größer als 0.</translation>
    </message>
    <message>
        <source>A score counts each answer once.</source>
        <translation>Ein Messwert zählt jede Antwort nur einmal.</translation>
    </message>
    <message>
        <source>A score has counts or sums, not both.</source>
        <translation>Ein Messwert hat counts oder sums, nicht beides.</translation>
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
        <source>A transition has no target exactly when its kind is “leaves”.</source>
        <translation>Ein Weg hat genau dann kein Ziel, wenn seine Art „leaves“ ist.</translation>
    </message>
    <message>
        <source>A visit to the hospital</source>
        <translation>Ein Besuch im Krankenhaus</translation>
    </message>
    <message>
        <source>A wave does not end before it starts.</source>
        <translation>Eine Welle endet nicht, bevor sie beginnt.</translation>
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
        <source>Capture “{line}”</source>
        <translation>„{line}“ erfassen</translation>
    </message>
    <message>
        <source>Captured {n} lines: {what}; {undo} takes it back.</source>
        <translation>{n} Zeilen erfasst: {what}; {undo} nimmt es zurück.</translation>
    </message>
    <message>
        <source>Ch&amp;arts</source>
        <translation>Diagra&amp;mme</translation>
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
        <source>Choose an insight first, with {keys} or in its list.</source>
        <translation>Wählen Sie zuerst einen Befund, mit {keys} oder in seiner Liste.</translation>
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
        <source>Co&amp;mpare</source>
        <translation>Ve&amp;rgleichen</translation>
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
        <source>Copied {n} {n|question|questions} for customers.</source>
        <translation>{n} {n|Frage|Fragen} an Kunden kopiert.</translation>
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
        <source>I&amp;nsights</source>
        <translation>&amp;Befunde</translation>
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
        <source>Lan&amp;es…</source>
        <translation>Ba&amp;hnen …</translation>
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
        <source>Line {line} holds half of a character (a lone surrogate), which is no text.</source>
        <translation>Zeile {line} enthält ein halbes Zeichen (ein einzelnes Surrogat); das ist kein Text.</translation>
    </message>
    <message>
        <source>Line {line} is nested too deeply to be a project.</source>
        <translation>Zeile {line} ist zu tief verschachtelt für ein Projekt.</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {what}.</source>
        <translation>Zeile {line} ist kein gültiges JSON: {what}.</translation>
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
        <source>M takes the mean, {keys} writes the picture, Esc leaves.</source>
        <translation>M übernimmt den Mittelwert, {keys} schreibt das Bild, Esc schließt.</translation>
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
        <translation>&amp;Fehlendes</translation>
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
        <source>Ne&amp;xt journey</source>
        <translation>&amp;Nächste Journey</translation>
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
        <source>Next persona in &amp;focus</source>
        <translation>Nä&amp;chste Persona im Fokus</translation>
    </message>
    <message>
        <source>No answers yet: read in feedback to see scores.</source>
        <translation>Noch keine Antworten: Lesen Sie Feedback ein, um Werte zu sehen.</translation>
    </message>
    <message>
        <source>No event of {name} has “{attribute}”; choose one of: {there}.</source>
        <translation>Kein Ereignis von {name} hat „{attribute}“; wählen Sie eines von: {there}.</translation>
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
        <source>Nothing of this name is known here; take it out.</source>
        <translation>Nichts dieses Namens ist hier bekannt; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>Nothing on the clipboard can be pasted here: copy touchpoints, text or a picture.</source>
        <translation>Nichts in der Zwischenablage lässt sich hier einfügen: Kopieren Sie Touchpoints, Text oder ein Bild.</translation>
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
        <source>Only a transition of kind “back” leads to where it starts.</source>
        <translation>Nur ein Weg der Art „back“ führt dorthin, wo er beginnt.</translation>
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
        <source>Pat&amp;hs</source>
        <translation>&amp;Pfade</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
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
        <source>Portrait</source>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Previous persona in f&amp;ocus</source>
        <translation>Vorige Per&amp;sona im Fokus</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>F&amp;rage</translation>
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
        <source>Set it aside</source>
        <translation>Zurückstellen</translation>
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
        <source>Table {table}</source>
        <translation>Tabelle {table}</translation>
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
        <source>This does not fit: {why}.</source>
        <translation>Das passt nicht: {why}.</translation>
    </message>
    <message>
        <source>This has not the form {pattern}; correct it.</source>
        <translation>Das hat nicht die Form {pattern}; berichtigen Sie es.</translation>
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
        <source>This is empty; write something.</source>
        <translation>Das ist leer; schreiben Sie etwas.</translation>
    </message>
    <message>
        <source>This is less than {least}; raise it.</source>
        <translation>Das ist weniger als {least}; erhöhen Sie es.</translation>
    </message>
    <message>
        <source>This is missing; add it.</source>
        <translation>Das fehlt; ergänzen Sie es.</translation>
    </message>
    <message>
        <source>This is more than {most}; lower it.</source>
        <translation>Das ist mehr als {most}; verringern Sie es.</translation>
    </message>
    <message>
        <source>This is neither true nor false; write one of them.</source>
        <translation>Das ist weder true noch false; schreiben Sie eines davon.</translation>
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
        <source>This is no day; write one such as 2026-12-15.</source>
        <translation>Das ist kein Tag; schreiben Sie einen wie 2026-12-15.</translation>
    </message>
    <message>
        <source>This is no file of this computer; save the picture first, then drop it.</source>
        <translation>Das ist keine Datei dieses Computers; speichern Sie das Bild zuerst und ziehen Sie es dann hierher.</translation>
    </message>
    <message>
        <source>This is no list; write it in square brackets.</source>
        <translation>Das ist keine Liste; schreiben Sie sie in eckigen Klammern.</translation>
    </message>
    <message>
        <source>This is no moment with its time zone; write one such as 2026-12-15T10:00:00Z.</source>
        <translation>Das ist kein Zeitpunkt mit Zeitzone; schreiben Sie einen wie 2026-12-15T10:00:00Z.</translation>
    </message>
    <message>
        <source>This is no number; write one such as 4.5.</source>
        <translation>Das ist keine Zahl; schreiben Sie eine wie 4.5.</translation>
    </message>
    <message>
        <source>This is no picture that can be read; choose a PNG, JPEG or WebP file.</source>
        <translation>Das ist kein lesbares Bild; wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>This is no record; write its fields in curly brackets.</source>
        <translation>Das ist kein Datensatz; schreiben Sie seine Felder in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This is no text; write one.</source>
        <translation>Das ist kein Text; schreiben Sie einen.</translation>
    </message>
    <message>
        <source>This is no whole number; write one such as 4.</source>
        <translation>Das ist keine ganze Zahl; schreiben Sie eine wie 4.</translation>
    </message>
    <message>
        <source>This is none of: {words}; write one of them.</source>
        <translation>Das ist keines von: {words}; schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>This is not less than {most}; lower it.</source>
        <translation>Das ist nicht weniger als {most}; verringern Sie es.</translation>
    </message>
    <message>
        <source>This is not more than {least}; raise it.</source>
        <translation>Das ist nicht mehr als {least}; erhöhen Sie es.</translation>
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
        <source>&amp;Comments</source>
        <translation>&amp;Kommentare</translation>
    </message>
    <message>
        <source>&amp;Add lane</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Copy the questions</source>
        <translation>&amp;Fragen kopieren</translation>
    </message>
    <message>
        <source>&amp;Employees and customers</source>
        <translation>&amp;Mitarbeitende und Kunden</translation>
    </message>
    <message>
        <source>&amp;Expected: disappointed</source>
        <translation>Erwartet: enttäus&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>Diagramm &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Hand on</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>&amp;Load a map…</source>
        <translation>Zuordnung &amp;laden …</translation>
    </message>
    <message>
        <source>&amp;Loops</source>
        <translation>&amp;Schleifen</translation>
    </message>
    <message>
        <source>&amp;Metrics and targets…</source>
        <translation>&amp;Messgrößen und Ziele …</translation>
    </message>
    <message>
        <source>&amp;Most travelled path</source>
        <translation>&amp;Meistgegangener Pfad</translation>
    </message>
    <message>
        <source>&amp;Next chart</source>
        <translation>&amp;Nächstes Diagramm</translation>
    </message>
    <message>
        <source>&amp;Persona and persona</source>
        <translation>&amp;Persona und Persona</translation>
    </message>
    <message>
        <source>&amp;Persona&apos;s own path</source>
        <translation>&amp;Eigener Pfad der Persona</translation>
    </message>
    <message>
        <source>&amp;Previous chart</source>
        <translation>&amp;Voriges Diagramm</translation>
    </message>
    <message>
        <source>&amp;Put on the map</source>
        <translation>&amp;Auf die Karte</translation>
    </message>
    <message>
        <source>&amp;Ranked in a table</source>
        <translation>Als &amp;Rangliste</translation>
    </message>
    <message>
        <source>&amp;Read a survey…</source>
        <translation>Umfrage &amp;einlesen …</translation>
    </message>
    <message>
        <source>&amp;Read in</source>
        <translation>&amp;Einlesen</translation>
    </message>
    <message>
        <source>&amp;Read it in…</source>
        <translation>&amp;Einlesen …</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Show the last guesses again</source>
        <translation>Letzte Schätzungen wieder &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop showing paths</source>
        <translation>Keine Pfade mehr &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Beobachten beenden</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Ordner beobachten …</translation>
    </message>
    <message>
        <source>&amp;What they do</source>
        <translation>Was sie t&amp;un</translation>
    </message>
    <message>
        <source>&amp;Worst path</source>
        <translation>S&amp;chlechtester Pfad</translation>
    </message>
    <message>
        <source>&amp;Write it again</source>
        <translation>Wieder &amp;schreiben</translation>
    </message>
    <message>
        <source>1 … 5 say it, ↑ ↓ change it, 0 skips, ← → walk, Esc is a break.</source>
        <translation>1 … 5 sagt es, ↑ ↓ ändert es, 0 überspringt, ← → blättert, Esc macht eine Pause.</translation>
    </message>
    <message>
        <source>A column of {name} is called {row}, a name that is taken here; rename it.</source>
        <translation>Eine Spalte von {name} heißt {row}, ein Name, der hier vergeben ist; benennen Sie sie um.</translation>
    </message>
    <message>
        <source>A judgement</source>
        <translation>Ein Urteil</translation>
    </message>
    <message>
        <source>A lane without anything in it is left out of the map, unless it is your own.</source>
        <translation>Eine Bahn, in der nichts steht, fehlt auf der Karte, außer wenn es Ihre eigene ist.</translation>
    </message>
    <message>
        <source>A metric of your own</source>
        <translation>Eigene Messgröße</translation>
    </message>
    <message>
        <source>A new survey in {folder} will be offered here.</source>
        <translation>Eine neue Umfrage in {folder} wird hier angeboten.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is empty; choose a larger size.</source>
        <translation>Ein Bild von {width} × {height} Pixeln ist leer; wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>A picture of {width} × {height} pixels is too large; choose a smaller size or fewer dpi (at most {a_side} a side and {most} million together).</source>
        <translation>Ein Bild von {width} × {height} Pixeln ist zu groß; wählen Sie eine kleinere Größe oder weniger dpi (höchstens {a_side} je Seite und {most} Millionen zusammen).</translation>
    </message>
    <message>
        <source>A round was not finished, but what it was about is no longer there; leave, undo that and come back to go on, or begin a new round.</source>
        <translation>Eine Runde wurde nicht beendet, aber das, worum es ging, ist nicht mehr da; gehen Sie hinaus, machen Sie das rückgängig und kommen Sie wieder, um weiterzumachen, oder beginnen Sie eine neue Runde.</translation>
    </message>
    <message>
        <source>A scale runs upwards, such as 1 – 7.</source>
        <translation>Eine Skala läuft aufwärts, etwa 1 – 7.</translation>
    </message>
    <message>
        <source>A team&apos;s name has up to {most} characters.</source>
        <translation>Der Name eines Teams hat bis zu {most} Zeichen.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activities of {file} are called as more than one touchpoint is; let --guess propose a map, correct it, and give it with --map.</source>
        <translation>Aktivitäten von {file} heißen wie mehr als ein Touchpoint; lassen Sie mit --guess eine Zuordnung vorschlagen, berichtigen Sie diese, und geben Sie sie mit --map an.</translation>
    </message>
    <message>
        <source>Activities that are on no touchpoint</source>
        <translation>Aktivitäten, die zu keinem Touchpoint gehören</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add &amp;target</source>
        <translation>&amp;Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Add a persona…</source>
        <translation>Persona hinzufügen …</translation>
    </message>
    <message>
        <source>Add a picture to {title}</source>
        <translation>Bild zu {title} hinzufügen</translation>
    </message>
    <message>
        <source>Add a target of {name}</source>
        <translation>Ziel für {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add fu&amp;ture state</source>
        <translation>Soll-Zus&amp;tand anlegen</translation>
    </message>
    <message>
        <source>Add lane {name}</source>
        <translation>Bahn {name} hinzufügen</translation>
    </message>
    <message>
        <source>Add metric {name}</source>
        <translation>Messgröße {name} hinzufügen</translation>
    </message>
    <message>
        <source>Agree on the mean</source>
        <translation>Sich auf den Mittelwert einigen</translation>
    </message>
    <message>
        <source>All comments of {name} are looked through.</source>
        <translation>Alle Kommentare aus {name} sind durchgesehen.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All is written now.</source>
        <translation>Jetzt ist alles geschrieben.</translation>
    </message>
    <message>
        <source>All responses are previews or tests; they were read nevertheless.</source>
        <translation>Alle Antworten sind Vorschauen oder Tests; sie wurden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>All teams have guessed</source>
        <translation>Alle Teams haben geschätzt</translation>
    </message>
    <message>
        <source>All that was voted on was deleted; undo brings it back, or begin a new round.</source>
        <translation>Alles, worüber abgestimmt wurde, ist gelöscht; Rückgängig bringt es zurück, oder beginnen Sie eine neue Runde.</translation>
    </message>
    <message>
        <source>Also draw ways that nobody drew, from this share of customers up:</source>
        <translation>Auch Wege zeichnen, die niemand gezeichnet hat, ab diesem Anteil der Kunden:</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>As expected is</source>
        <translation>„Wie erwartet“ ist</translation>
    </message>
    <message>
        <source>As&amp;k customers first</source>
        <translation>Zuerst &amp;Kunden befragen</translation>
    </message>
    <message>
        <source>Ask customers first</source>
        <translation>Zuerst Kunden befragen</translation>
    </message>
    <message>
        <source>At the touchpoint</source>
        <translation>Beim Touchpoint</translation>
    </message>
    <message>
        <source>At {width} × {height} pixels no text of the map is legible; choose a larger size, or fold stages (--fold).</source>
        <translation>Bei {width} × {height} Pixeln ist kein Text der Karte lesbar; wählen Sie eine größere Größe, oder falten Sie Phasen (--fold).</translation>
    </message>
    <message>
        <source>At {width} × {height} pixels no text of the sheet is legible; choose a larger size.</source>
        <translation>Bei {width} × {height} Pixeln ist kein Text des Blattes lesbar; wählen Sie eine größere Größe.</translation>
    </message>
    <message>
        <source>Back  ⌫</source>
        <translation>Zurück  ⌫</translation>
    </message>
    <message>
        <source>Back to the comment skipped last</source>
        <translation>Zurück zum zuletzt übersprungenen Kommentar</translation>
    </message>
    <message>
        <source>Back to {team}</source>
        <translation>Zurück zu {team}</translation>
    </message>
    <message>
        <source>Bearable from</source>
        <translation>Erträglich ab</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Bring an insight back</source>
        <translation>Befund zurückholen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By {field}, {id} would end up below itself; choose another.</source>
        <translation>Durch {field} käme {id} unter sich selbst zu stehen; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Cancelled; {name} was not written.</source>
        <translation>Abgebrochen; {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Capture {n} {n|line|lines}</source>
        <translation>{n} {n|Zeile|Zeilen} erfassen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart as &amp;table</source>
        <translation>Diagramm als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Choose the columns that say whose, what and when.</source>
        <translation>Wählen Sie die Spalten, die sagen, wer, was und wann.</translation>
    </message>
    <message>
        <source>Choose the touchpoint that this is about, here or on the map.</source>
        <translation>Wählen Sie den Touchpoint, um den es geht, hier oder auf der Karte.</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns after the third were left out; copy their headers too.</source>
        <translation>Spalten nach der dritten wurden ausgelassen; kopieren Sie ihre Überschriften mit.</translation>
    </message>
    <message>
        <source>Columns left out, as they are not known: {names}.</source>
        <translation>Weggelassene Spalten, da unbekannt: {names}.</translation>
    </message>
    <message>
        <source>Columns of the survey</source>
        <translation>Spalten der Umfrage</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments of a survey come here when it is read in; choose a column for it there.</source>
        <translation>Kommentare einer Umfrage kommen beim Einlesen hierher; wählen Sie dort eine Spalte dafür.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Custome&amp;rs leave here</source>
        <translation>Kunden stei&amp;gen hier aus</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Dates are written</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Delete a target</source>
        <translation>Ziel löschen</translation>
    </message>
    <message>
        <source>Delete a way</source>
        <translation>Einen Weg löschen</translation>
    </message>
    <message>
        <source>Delete lane {name}</source>
        <translation>Bahn {name} löschen</translation>
    </message>
    <message>
        <source>Delete metric {name}</source>
        <translation>Messgröße {name} löschen</translation>
    </message>
    <message>
        <source>Delete ta&amp;rget</source>
        <translation>Z&amp;iel löschen</translation>
    </message>
    <message>
        <source>Deleted since the round began: {count}. Dots on that are not counted.</source>
        <translation>Seit Beginn der Runde gelöscht: {count}. Punkte darauf zählen nicht.</translation>
    </message>
    <message>
        <source>Dot voting, {n} {n|ballot|ballots}</source>
        <translation>Punktabfrage, {n} {n|Stimmzettel|Stimmzettel}</translation>
    </message>
    <message>
        <source>Drawn ways that nobody takes</source>
        <translation>Gezeichnete Wege, die niemand geht</translation>
    </message>
    <message>
        <source>Drop a picture on the card of a touchpoint.</source>
        <translation>Legen Sie ein Bild auf der Karte eines Touchpoints ab.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate metric {name}</source>
        <translation>Messgröße {name} duplizieren</translation>
    </message>
    <message>
        <source>Enter hands on; ← goes back through the steps.</source>
        <translation>Enter gibt weiter; ← geht durch die Schritte zurück.</translation>
    </message>
    <message>
        <source>Enter reveals; Esc is a break.</source>
        <translation>Enter deckt auf; Esc macht eine Pause.</translation>
    </message>
    <message>
        <source>Entry {seq} of the journal does not fit; what was done from there on is lost.</source>
        <translation>Eintrag {seq} des Journals passt nicht; was von da an getan wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Entry {seq} of the journal has nothing to {kind}.</source>
        <translation>Eintrag {seq} des Journals hat nichts für {kind}.</translation>
    </message>
    <message>
        <source>Event logs</source>
        <translation>Ereignisprotokolle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ex&amp;pected: pleased</source>
        <translation>Erwartet: &amp;zufrieden</translation>
    </message>
    <message>
        <source>Expec&amp;ted: delighted</source>
        <translation>&amp;Erwartet: begeistert</translation>
    </message>
    <message>
        <source>Expecte&amp;d: let down</source>
        <translation>Erwartet: i&amp;m Stich gelassen</translation>
    </message>
    <message>
        <source>Expected: neutra&amp;l</source>
        <translation>Erwartet: neutra&amp;l</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Feedback</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Filte&amp;r</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Firm from</source>
        <translation>Gesichert ab</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>First team: {team}</source>
        <translation>Erstes Team: {team}</translation>
    </message>
    <message>
        <source>Fold all sta&amp;ges</source>
        <translation>&amp;Alle Phasen zuklappen</translation>
    </message>
    <message>
        <source>Fold o&amp;r unfold the stage</source>
        <translation>Phase auf- oder &amp;zuklappen</translation>
    </message>
    <message>
        <source>Follow an &amp;event log…</source>
        <translation>Ereignisprotokoll &amp;nachverfolgen …</translation>
    </message>
    <message>
        <source>Follow an event log</source>
        <translation>Ereignisprotokoll nachverfolgen</translation>
    </message>
    <message>
        <source>Follow {name}</source>
        <translation>{name} nachverfolgen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Guesses of {team}</source>
        <translation>Schätzungen von {team}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Leitgröße</translation>
    </message>
    <message>
        <source>Hide lane {name}</source>
        <translation>Bahn {name} ausblenden</translation>
    </message>
    <message>
        <source>Hide this &amp;lane</source>
        <translation>Diese Bahn aus&amp;blenden</translation>
    </message>
    <message>
        <source>How do customers feel here?</source>
        <translation>Wie fühlen sich Kunden hier?</translation>
    </message>
    <message>
        <source>How does {persona} feel here?</source>
        <translation>Wie fühlt sich {persona} hier?</translation>
    </message>
    <message>
        <source>If the touchpoint were me&amp;nded</source>
        <translation>Wenn der &amp;Touchpoint verbessert wäre</translation>
    </message>
    <message>
        <source>In {name} [columns] has “{column}”; it has case, activity and time.</source>
        <translation>In {name} steht unter [columns] „{column}“; dorthin gehören case, activity und time.</translation>
    </message>
    <message>
        <source>In {name} [{table}] has lines such as &quot;name&quot; = &quot;text&quot; and no others; correct it.</source>
        <translation>In {name} hat [{table}] nur Zeilen der Form Name = Text, beide in geraden Anführungszeichen; berichtigen Sie das.</translation>
    </message>
    <message>
        <source>Is about</source>
        <translation>Handelt von</translation>
    </message>
    <message>
        <source>It stays listed as set aside, and comes back when its evidence changes.</source>
        <translation>Er bleibt als zurückgestellt aufgeführt und kommt wieder, wenn sich seine Belege ändern.</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>Least share of customers</source>
        <translation>Kleinster Anteil der Kunden</translation>
    </message>
    <message>
        <source>Line {line} has {cells} cells, but there are {columns} columns; put cells with commas in quotes.</source>
        <translation>Zeile {line} hat {cells} Zellen, es gibt aber {columns} Spalten; setzen Sie Zellen mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} has {n} {n|cell|cells}, but there are {columns} columns; put cells with commas in quotes.</source>
        <translation>Zeile {line} hat {n} {n|Zelle|Zellen}, es gibt aber {columns} Spalten; setzen Sie Zellen mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} has {width} columns; at most {most} can be read; delete some.</source>
        <translation>Zeile {line} hat {width} Spalten; höchstens {most} können gelesen werden; löschen Sie einige.</translation>
    </message>
    <message>
        <source>Line {line} holds {number}, which cannot be kept.</source>
        <translation>Zeile {line} enthält {number}, was nicht aufbewahrt werden kann.</translation>
    </message>
    <message>
        <source>Line {line} is not UTF-8 text; a project is kept in UTF-8.</source>
        <translation>Zeile {line} ist kein UTF-8-Text; ein Projekt wird in UTF-8 aufbewahrt.</translation>
    </message>
    <message>
        <source>Line {line} is not valid JSON: {why} (column {column}).</source>
        <translation>Zeile {line} ist kein gültiges JSON: {why} (Spalte {column}).</translation>
    </message>
    <message>
        <source>Line {line} says {key} a second time in one object; a key stands once.</source>
        <translation>Zeile {line} nennt {key} ein zweites Mal im selben Objekt; ein Schlüssel steht nur einmal.</translation>
    </message>
    <message>
        <source>Line {line}: there is a NUL character, so this is no text file; save it as text again.</source>
        <translation>Zeile {line}: Da ist ein NUL-Zeichen, also ist dies keine Textdatei; speichern Sie sie neu als Text.</translation>
    </message>
    <message>
        <source>Line {line}: {why}.</source>
        <translation>Zeile {line}: {why}.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Line {number} has more than {most} characters, so this is no table.</source>
        <translation>Zeile {number} hat mehr als {most} Zeichen, also ist dies keine Tabelle.</translation>
    </message>
    <message>
        <source>Line {number} is longer than {most} characters; break it up.</source>
        <translation>Zeile {number} ist länger als {most} Zeichen; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Line {number}: {why}</source>
        <translation>Zeile {number}: {why}</translation>
    </message>
    <message>
        <source>Listed insights</source>
        <translation>Aufgeführte Befunde</translation>
    </message>
    <message>
        <source>Load a map of a survey</source>
        <translation>Zuordnung einer Umfrage laden</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Wieder ansehen am</translation>
    </message>
    <message>
        <source>M&amp;ove up a row</source>
        <translation>Eine Reihe nach o&amp;ben</translation>
    </message>
    <message>
        <source>Maps of surveys</source>
        <translation>Zuordnungen von Umfragen</translation>
    </message>
    <message>
        <source>Mean of the teams {teams}</source>
        <translation>Mittelwert der Teams {teams}</translation>
    </message>
    <message>
        <source>Means not applicable</source>
        <translation>Bedeutet: nicht zutreffend</translation>
    </message>
    <message>
        <source>Means skipped</source>
        <translation>Bedeutet: übersprungen</translation>
    </message>
    <message>
        <source>Mer&amp;ge touchpoints</source>
        <translation>Touchpoints &amp;zusammenführen</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Messgrößen</translation>
    </message>
    <message>
        <source>Metrics and targets</source>
        <translation>Messgrößen und Ziele</translation>
    </message>
    <message>
        <source>Metrics to add</source>
        <translation>Messgrößen zum Hinzufügen</translation>
    </message>
    <message>
        <source>Mo&amp;ve later</source>
        <translation>Nach &amp;hinten verschieben</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Moment o&amp;f truth</source>
        <translation>Moment der &amp;Wahrheit</translation>
    </message>
    <message>
        <source>More than one column is called {column}.</source>
        <translation>Mehr als eine Spalte heißt {column}.</translation>
    </message>
    <message>
        <source>More than one touchpoint is called “{name}”, for which “{activity}” shall stand; write its id.</source>
        <translation>Mehr als ein Touchpoint heißt „{name}“, für den „{activity}“ stehen soll; schreiben Sie seine id.</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move lane {name}</source>
        <translation>Bahn {name} verschieben</translation>
    </message>
    <message>
        <source>Move on the matrix</source>
        <translation>In der Matrix verschieben</translation>
    </message>
    <message>
        <source>Move to anot&amp;her place…</source>
        <translation>An einen anderen &amp;Ort verschieben …</translation>
    </message>
    <message>
        <source>My metric</source>
        <translation>Meine Messgröße</translation>
    </message>
    <message>
        <source>NPS: top less bottom, in points</source>
        <translation>NPS: oben minus unten, in Punkten</translation>
    </message>
    <message>
        <source>Name at least one team, with commas between the names.</source>
        <translation>Nennen Sie mindestens ein Team, mit Kommas zwischen den Namen.</translation>
    </message>
    <message>
        <source>Name of a new lane</source>
        <translation>Name einer neuen Bahn</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Name der Bahn</translation>
    </message>
    <message>
        <source>Ne&amp;xt insight</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Ne&amp;xt touchpoint</source>
        <translation>&amp;Nächster Touchpoint</translation>
    </message>
    <message>
        <source>New journe&amp;y…</source>
        <translation>Neue Journe&amp;y …</translation>
    </message>
    <message>
        <source>Next team: {team}</source>
        <translation>Nächstes Team: {team}</translation>
    </message>
    <message>
        <source>No activity of {file} is called as a touchpoint of the journey is; let --guess propose a map, correct it, and give it with --map.</source>
        <translation>Keine Aktivität von {file} heißt wie ein Touchpoint der Journey; lassen Sie mit --guess eine Zuordnung vorschlagen, berichtigen Sie sie und geben Sie sie mit --map an.</translation>
    </message>
    <message>
        <source>No activity of {file} is in the map; let --guess propose a map, correct it, and give it with --map.</source>
        <translation>Keine Aktivität von {file} steht in der Zuordnung; lassen Sie mit --guess eine vorschlagen, berichtigen Sie sie und geben Sie sie mit --map an.</translation>
    </message>
    <message>
        <source>No answer is</source>
        <translation>Keine Antwort ist</translation>
    </message>
    <message>
        <source>No backup of {name} could be written to {folder} ({why}); the file is untouched.</source>
        <translation>Keine Sicherung von {name} konnte nach {folder} geschrieben werden ({why}); die Datei ist unberührt.</translation>
    </message>
    <message>
        <source>No column is a score or comments yet: choose one.</source>
        <translation>Noch keine Spalte enthält Werte oder Kommentare: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>No column names the touchpoints; call it Touchpoint, Title or Step (there are: {found}).</source>
        <translation>Keine Spalte benennt die Touchpoints; nennen Sie sie Touchpoint, Title oder Step (es gibt: {found}).</translation>
    </message>
    <message>
        <source>No cxmapper ever wrote the format {version}; the file is damaged or no project.</source>
        <translation>Kein cxmapper hat je das Format {version} geschrieben; die Datei ist beschädigt oder kein Projekt.</translation>
    </message>
    <message>
        <source>No earlier survey&apos;s map fits the columns of {name}; let --guess propose one, and give it with --map.</source>
        <translation>Keine Zuordnung einer früheren Umfrage passt zu den Spalten von {name}; lassen Sie mit --guess eine vorschlagen und geben Sie sie mit --map an.</translation>
    </message>
    <message>
        <source>No row can be counted: every one is without a usable date or weight; check the map.</source>
        <translation>Keine Zeile lässt sich zählen: Allen fehlt ein brauchbares Datum oder Gewicht; prüfen Sie die Zuordnung.</translation>
    </message>
    <message>
        <source>No time in “{time}” can be read; write them as 2026-12-31 23:59:59.</source>
        <translation>Keine Zeit in „{time}“ ist lesbar; schreiben Sie sie wie 2026-12-31 23:59:59.</translation>
    </message>
    <message>
        <source>No touchpoint of the journey is called “{name}”, for which “{activity}” shall stand; correct the title.</source>
        <translation>Kein Touchpoint der Journey heißt „{name}“, für den „{activity}“ stehen soll; berichtigen Sie den Titel.</translation>
    </message>
    <message>
        <source>Nobody else sees it before all have guessed.</source>
        <translation>Niemand sonst sieht es, bevor alle geschätzt haben.</translation>
    </message>
    <message>
        <source>Nobody in this file is {name}: no row has one of its values in “{column}”.</source>
        <translation>Niemand in dieser Datei ist {name}: Keine Zeile hat in „{column}“ einen der Werte.</translation>
    </message>
    <message>
        <source>Nobody is sent back on this journey.</source>
        <translation>In dieser Journey wird niemand zurückgeschickt.</translation>
    </message>
    <message>
        <source>Nobody knows how any step is felt: there is no worst path.</source>
        <translation>Von keinem Schritt ist bekannt, wie er erlebt wird: Es gibt keinen schlechtesten Pfad.</translation>
    </message>
    <message>
        <source>Nobody leaves on this journey, as far as it is drawn.</source>
        <translation>In dieser Journey steigt niemand aus, soweit sie gezeichnet ist.</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Nothing drags the journey down, as far as is known.</source>
        <translation>Soweit bekannt, zieht nichts die Journey herunter.</translation>
    </message>
    <message>
        <source>Nothing in “{column}” shows whether the day or the month comes first; choose it.</source>
        <translation>Nichts in „{column}“ zeigt, ob der Tag oder der Monat zuerst steht; wählen Sie es.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Nichts ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing on this journey has scores from there.</source>
        <translation>Nichts in dieser Journey hat Werte daraus.</translation>
    </message>
    <message>
        <source>Nothing says when people answered: add --period, such as --period 2026-Q3.</source>
        <translation>Nichts sagt, wann geantwortet wurde: Geben Sie --period an, etwa --period 2026-Q3.</translation>
    </message>
    <message>
        <source>Nothing says who is in “{name}”: give column and values in the map.</source>
        <translation>Nichts sagt, wer zu „{name}“ gehört: Geben Sie column und values in der Zuordnung an.</translation>
    </message>
    <message>
        <source>Nothing says who is “{name}”: give column and values in the map.</source>
        <translation>Nichts sagt, wer „{name}“ ist: Geben Sie column und values in der Zuordnung an.</translation>
    </message>
    <message>
        <source>Nothing says who wrote this, or when.</source>
        <translation>Nichts sagt, wer das geschrieben hat oder wann.</translation>
    </message>
    <message>
        <source>Nothing tells whether “{example}” in “{column}” begins with the day or the month; add day_first = true or false to [date] in the map.</source>
        <translation>Nichts sagt, ob „{example}“ in „{column}“ mit dem Tag oder dem Monat beginnt; ergänzen Sie day_first = true oder false unter [date] in der Zuordnung.</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>On {paper} the smallest text is {size} pt high, below the {floor} pt of print; choose larger paper, fold stages (--fold), or a PDF, which uses several pages.</source>
        <translation>Auf {paper} ist der kleinste Text {size} pt hoch, unter den {floor} pt des Drucks; wählen Sie größeres Papier, falten Sie Phasen (--fold), oder nehmen Sie ein PDF, das mehrere Seiten hat.</translation>
    </message>
    <message>
        <source>On {paper} the smallest text is {size} pt high, below the {floor} pt of print; choose larger paper.</source>
        <translation>Auf {paper} ist der kleinste Text {size} pt hoch, unter den {floor} pt des Drucks; wählen Sie größeres Papier.</translation>
    </message>
    <message>
        <source>One team after the other says what it believes that customers feel; nobody sees what others said. Then customers’ values come beside it.</source>
        <translation>Ein Team nach dem anderen sagt, was Kunden seiner Meinung nach fühlen; niemand sieht, was andere gesagt haben. Dann kommen die Werte der Kunden daneben.</translation>
    </message>
    <message>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>Nur das Blatt {name} wurde gelesen, nicht {others}.</translation>
    </message>
    <message>
        <source>Others look away. Enter begins; Esc is a break, nothing is lost.</source>
        <translation>Die anderen schauen weg. Enter beginnt; Esc macht eine Pause, nichts geht verloren.</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb der Skala</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain  P</source>
        <translation>Schmerz  P</translation>
    </message>
    <message>
        <source>Pain at {title}</source>
        <translation>Schmerzpunkt bei {title}</translation>
    </message>
    <message>
        <source>Pain p&amp;oint</source>
        <translation>&amp;Schmerzpunkt</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>Park “{words}”</source>
        <translation>„{words}“ parken</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Per&amp;sonas…</source>
        <translation>Pe&amp;rsonas …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Zeiträume</translation>
    </message>
    <message>
        <source>Persona &amp;in focus</source>
        <translation>Persona im &amp;Fokus</translation>
    </message>
    <message>
        <source>Pi&amp;cture…</source>
        <translation>Bild &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Plus and minus zoom; {keys} leaves the map.</source>
        <translation>Plus und Minus zoomen; {keys} verlässt die Karte.</translation>
    </message>
    <message>
        <source>Pre&amp;vious insight</source>
        <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
        <source>Predict, then re&amp;veal…</source>
        <translation>Erst &amp;schätzen, dann aufdecken …</translation>
    </message>
    <message>
        <source>Predict, then reveal</source>
        <translation>Erst schätzen, dann aufdecken</translation>
    </message>
    <message>
        <source>Previous sta&amp;ge in the room</source>
        <translation>&amp;Vorige Phase im Raum</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Question  Shift+Q</source>
        <translation>Frage  Umschalt+Q</translation>
    </message>
    <message>
        <source>Question at {title}</source>
        <translation>Frage zu {title}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Quote  Q</source>
        <translation>Zitat  Q</translation>
    </message>
    <message>
        <source>Quote at {title}</source>
        <translation>Zitat bei {title}</translation>
    </message>
    <message>
        <source>Read a survey</source>
        <translation>Umfrage einlesen</translation>
    </message>
    <message>
        <source>Read a survey…</source>
        <translation>Umfrage einlesen …</translation>
    </message>
    <message>
        <source>Read {name}</source>
        <translation>{name} einlesen</translation>
    </message>
    <message>
        <source>Reading comments …</source>
        <translation>Kommentare werden gelesen …</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <source>Rena&amp;me journey…</source>
        <translation>Journey &amp;umbenennen …</translation>
    </message>
    <message>
        <source>Rename lane {name}</source>
        <translation>Bahn {name} umbenennen</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>S&amp;how the insight&apos;s place</source>
        <translation>Die &amp;Stelle des Befunds zeigen</translation>
    </message>
    <message>
        <source>Save mine &amp;as…</source>
        <translation>Meine speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the &amp;map…</source>
        <translation>&amp;Zuordnung speichern …</translation>
    </message>
    <message>
        <source>Save the map of this survey</source>
        <translation>Zuordnung dieser Umfrage speichern</translation>
    </message>
    <message>
        <source>Say for at least one activity which touchpoint it stands for.</source>
        <translation>Sagen Sie bei mindestens einer Aktivität, für welchen Touchpoint sie steht.</translation>
    </message>
    <message>
        <source>Say why: in a year nobody will remember.</source>
        <translation>Sagen Sie, warum: In einem Jahr weiß es niemand mehr.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Score {id} counts the answer {value}, which {name} does not have; correct one.</source>
        <translation>Der Wert {id} zählt die Antwort {value}, die {name} nicht hat; berichtigen Sie eines davon.</translation>
    </message>
    <message>
        <source>Score {id}: the period “{period}” is no wave; write it like 2026, 2026-Q3 or 2026-09, or add a wave of that name.</source>
        <translation>Wert {id}: Der Zeitraum „{period}“ ist keine Welle; schreiben Sie ihn wie 2026, 2026-Q3 oder 2026-09, oder fügen Sie eine Welle dieses Namens hinzu.</translation>
    </message>
    <message>
        <source>Searc&amp;h this map</source>
        <translation>Kart&amp;e durchsuchen</translation>
    </message>
    <message>
        <source>Select the branch abo&amp;ve too</source>
        <translation>Z&amp;weig darüber auch auswählen</translation>
    </message>
    <message>
        <source>Select the branch b&amp;elow too</source>
        <translation>Zwei&amp;g darunter auch auswählen</translation>
    </message>
    <message>
        <source>Service, Sales, Product</source>
        <translation>Service, Vertrieb, Produkt</translation>
    </message>
    <message>
        <source>Set an insight aside</source>
        <translation>Befund zurückstellen</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Set aside ({n})</source>
        <translation>Zurückgestellt ({n})</translation>
    </message>
    <message>
        <source>Set the insi&amp;ght aside…</source>
        <translation>Befund &amp;zurückstellen …</translation>
    </message>
    <message>
        <source>Several touchpoints have “{name}” in their title; type more of it.</source>
        <translation>Mehrere Touchpoints haben „{name}“ im Titel; tippen Sie mehr davon.</translation>
    </message>
    <message>
        <source>Show lane {name}</source>
        <translation>Bahn {name} einblenden</translation>
    </message>
    <message>
        <source>Show my &amp;edits</source>
        <translation>Meine Ä&amp;nderungen zeigen</translation>
    </message>
    <message>
        <source>Show what is &amp;there now</source>
        <translation>&amp;Zeigen, was jetzt da ist</translation>
    </message>
    <message>
        <source>Significant below</source>
        <translation>Signifikant unter</translation>
    </message>
    <message>
        <source>Skip  S</source>
        <translation>Überspringen  S</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Some times in “{name}” have a zone and others have none; those count as UTC.</source>
        <translation>Manche Zeiten in „{name}“ haben eine Zeitzone und andere keine; diese gelten als UTC.</translation>
    </message>
    <message>
        <source>Stage: {title}</source>
        <translation>Phase: {title}</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Stop showing</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Take the &amp;mean as what we believe</source>
        <translation>Den &amp;Mittelwert als unsere Vermutung übernehmen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Teams, with commas between them</source>
        <translation>Teams, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Thank you, {team}.</source>
        <translation>Danke, {team}.</translation>
    </message>
    <message>
        <source>That day is over, so it would not be set aside at all; write a later one, or none.</source>
        <translation>Dieser Tag ist vorbei, es würde also gar nicht zurückgestellt; schreiben Sie einen späteren oder keinen.</translation>
    </message>
    <message>
        <source>That is too long for a name; paste less, or into the inspector.</source>
        <translation>Das ist zu lang für einen Namen; fügen Sie weniger ein, oder in den Inspektor.</translation>
    </message>
    <message>
        <source>The column {column} was left out. {why}</source>
        <translation>Die Spalte {column} wurde weggelassen. {why}</translation>
    </message>
    <message>
        <source>The column “{column}” is at the {kind} “{name}”, of which there are {n}; write the id in place of the title: {ids}.</source>
        <translation>Die Spalte „{column}“ gehört zu „{name}“ ({kind}), und davon gibt es {n}; schreiben Sie statt des Titels die id: {ids}.</translation>
    </message>
    <message>
        <source>The column “{column}” is at the {kind} “{name}”, which is not in the project; correct it, or put a # before the line.</source>
        <translation>Die Spalte „{column}“ gehört zu „{name}“ ({kind}), das nicht im Projekt ist; berichtigen Sie das, oder setzen Sie ein # vor die Zeile.</translation>
    </message>
    <message>
        <source>The columns {one} and {other} say the same; rename or delete one.</source>
        <translation>Die Spalten {one} und {other} besagen dasselbe; benennen Sie eine um oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The columns “{first}” and “{column}” would both be {name} at “{title}”; leave one out, or give it a metric of its own.</source>
        <translation>Die Spalten „{first}“ und „{column}“ wären beide {name} bei „{title}“; lassen Sie eine aus, oder geben Sie ihr eine eigene Kennzahl.</translation>
    </message>
    <message>
        <source>The file has no column “{name}”, which the map names; correct the map, or let a new one be guessed.</source>
        <translation>Die Datei hat keine Spalte „{name}“, die die Zuordnung nennt; berichtigen Sie die Zuordnung, oder lassen Sie eine neue raten.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as Windows-1252. Check the accents, or save it as UTF-8.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als Windows-1252 gelesen. Prüfen Sie Umlaute und Akzente, oder speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>The file says that it is {encoding}, but it is not; save it again.</source>
        <translation>Die Datei gibt sich als {encoding} aus, ist es aber nicht; speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The guesses that were not finished could not be read; let the teams guess again.</source>
        <translation>Die unfertigen Schätzungen waren nicht lesbar; lassen Sie die Teams noch einmal schätzen.</translation>
    </message>
    <message>
        <source>The id of {table} {id} cannot be changed.</source>
        <translation>Die id von {table} {id} kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>The journal goes on with entry {seq} where {next_seq} is expected.</source>
        <translation>Das Journal geht mit Eintrag {seq} weiter, wo {next_seq} erwartet wird.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be played: it does not fit together.</source>
        <translation>Das Journal in {folder} kann nicht abgespielt werden: Es passt nicht zusammen.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be read: {why}.</source>
        <translation>Das Journal in {folder} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} cannot be written: {why}.</source>
        <translation>Das Journal in {folder} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The journal in {folder} is damaged at its beginning; nothing can be recovered from it.</source>
        <translation>Das Journal in {folder} ist am Anfang beschädigt; nichts kann daraus wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The journal in {folder} was made by a newer cxmapper; update cxmapper.</source>
        <translation>Das Journal in {folder} ist von einem neueren cxmapper; aktualisieren Sie cxmapper.</translation>
    </message>
    <message>
        <source>The journal is damaged in line {number}; what was done after that is lost.</source>
        <translation>Das Journal ist in Zeile {number} beschädigt; was danach getan wurde, ist verloren.</translation>
    </message>
    <message>
        <source>The journal of changes could not be written ({why}); this change was not made.</source>
        <translation>Das Journal der Änderungen konnte nicht geschrieben werden ({why}); diese Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>The journey has no touchpoints yet that could be counted; draw some, or choose --journey.</source>
        <translation>Die Journey hat noch keine Touchpoints, die gezählt werden könnten; zeichnen Sie welche, oder wählen Sie --journey.</translation>
    </message>
    <message>
        <source>The journey: {title}</source>
        <translation>Die Journey: {title}</translation>
    </message>
    <message>
        <source>The lane {name} is hidden: tick it under View &gt; Lanes… to see what was added.</source>
        <translation>Die Bahn {name} ist ausgeblendet: Haken Sie sie unter Ansicht &gt; Bahnen… an, um zu sehen, was hinzugekommen ist.</translation>
    </message>
    <message>
        <source>The lowest number is the best</source>
        <translation>Die kleinste Zahl ist die beste</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Zuordnung</translation>
    </message>
    <message>
        <source>The map defines the metric “{name}” twice; leave one out.</source>
        <translation>Die Zuordnung beschreibt die Kennzahl „{name}“ zweimal; lassen Sie eine aus.</translation>
    </message>
    <message>
        <source>The map has no [[questions]]: say which column is which metric, or let a map be guessed.</source>
        <translation>Die Zuordnung hat keine [[questions]]: Sagen Sie, welche Spalte welche Kennzahl ist, oder lassen Sie eine Zuordnung raten.</translation>
    </message>
    <message>
        <source>The map has two [[groups]] for “{name}”; give one of them all its values.</source>
        <translation>Die Zuordnung hat zwei [[groups]] für „{name}“; geben Sie einer davon alle Werte.</translation>
    </message>
    <message>
        <source>The map in {name} is used.</source>
        <translation>Die Zuordnung in {name} wird verwendet.</translation>
    </message>
    <message>
        <source>The map is in {name}.</source>
        <translation>Die Zuordnung steht in {name}.</translation>
    </message>
    <message>
        <source>The map is no TOML: {why}.</source>
        <translation>Die Zuordnung ist kein TOML: {why}.</translation>
    </message>
    <message>
        <source>The map of {name} fits and is used again.</source>
        <translation>Die Zuordnung von {name} passt und wird wieder verwendet.</translation>
    </message>
    <message>
        <source>The period “{period}” is no wave; write it like 2026, 2026-Q3 or 2026-09, or add [[waves]] to the map.</source>
        <translation>Der Zeitraum „{period}“ ist keine Welle; schreiben Sie ihn wie 2026, 2026-Q3 oder 2026-09, oder ergänzen Sie [[waves]] in der Zuordnung.</translation>
    </message>
    <message>
        <source>The project has a metric “{name}” on another scale or with another cut, and answers to both cannot be one score; give the map&apos;s another name.</source>
        <translation>Das Projekt hat eine Kennzahl „{name}“ mit anderer Skala oder anderem Schnitt, und Antworten auf beide können nicht ein Wert sein; geben Sie der in der Zuordnung einen anderen Namen.</translation>
    </message>
    <message>
        <source>The project has no journey to draw; add one, or start with: cxmapper new FILE.</source>
        <translation>Das Projekt hat keine Journey, die sich zeichnen ließe; fügen Sie eine hinzu, oder beginnen Sie mit: cxmapper new FILE.</translation>
    </message>
    <message>
        <source>The project&apos;s wave “{name}” is from {start} to {end}; correct the map, or name it otherwise.</source>
        <translation>Die Welle „{name}“ des Projekts geht von {start} bis {end}; berichtigen Sie die Zuordnung, oder nennen Sie sie anders.</translation>
    </message>
    <message>
        <source>The selected activities stand for</source>
        <translation>Die ausgewählten Aktivitäten stehen für</translation>
    </message>
    <message>
        <source>The selected ones ({count})</source>
        <translation>Die ausgewählten ({count})</translation>
    </message>
    <message>
        <source>The table cannot be kept in {folder}; make room there, or split the table.</source>
        <translation>Die Tabelle kann nicht in {folder} aufbewahrt werden; schaffen Sie dort Platz, oder teilen Sie die Tabelle.</translation>
    </message>
    <message>
        <source>The table has {touchpoints} touchpoints; at most {most} can be read, split it.</source>
        <translation>Die Tabelle hat {touchpoints} Touchpoints; höchstens {most} lassen sich lesen, teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The table reaches row {rows} and column {columns}; at most {max_rows} rows, {max_columns} columns and {max_cells} cells can be read; split it, or delete what is far out.</source>
        <translation>Die Tabelle reicht bis Zeile {rows} und Spalte {columns}; höchstens {max_rows} Zeilen, {max_columns} Spalten und {max_cells} Zellen können gelesen werden; teilen Sie sie, oder löschen Sie, was weit draußen steht.</translation>
    </message>
    <message>
        <source>The version “{title}” could not be kept: {why}.</source>
        <translation>Die Version „{title}“ konnte nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>The version “{title}” is not on this computer; it is where it was saved.</source>
        <translation>Die Version „{title}“ ist nicht auf diesem Rechner; sie ist, wo sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The workbook has an XML document type, which no spreadsheet program writes; save it in one again.</source>
        <translation>Die Arbeitsmappe hat einen XML-Dokumenttyp, den keine Tabellenkalkulation schreibt; speichern Sie sie dort noch einmal.</translation>
    </message>
    <message>
        <source>The workbook is damaged; open it in a spreadsheet program and save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt; öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than {most} MB; split it.</source>
        <translation>Die Arbeitsmappe ist entpackt größer als {most} MB; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is not in the project; correct it in the map&apos;s [[groups]].</source>
        <translation>„{name}“ ({kind}) ist nicht im Projekt; berichtigen Sie das unter [[groups]] in der Zuordnung.</translation>
    </message>
    <message>
        <source>The {kind} “{name}” is there more than once; write its id in the map&apos;s [[groups]].</source>
        <translation>„{name}“ ({kind}) gibt es mehr als einmal; schreiben Sie die id unter [[groups]] in der Zuordnung.</translation>
    </message>
    <message>
        <source>The {n} {n|stage was|stages were} folded, as no card would be legible at {width} × {height} pixels; choose a larger size for all.</source>
        <translation>{n} {n|Phase wurde|Phasen wurden} gefaltet, da bei {width} × {height} Pixeln keine Karte lesbar wäre; wählen Sie für alles eine größere Größe.</translation>
    </message>
    <message>
        <source>The {n} {n|stage was|stages were} folded: over {most} cards are no picture that opens.</source>
        <translation>{n} {n|Phase wurde|Phasen wurden} gefaltet: Mehr als {most} Karten sind kein Bild, das sich öffnen lässt.</translation>
    </message>
    <message>
        <source>There is a target for it already; say by when it is to be met to add another.</source>
        <translation>Dafür gibt es schon ein Ziel; sagen Sie, bis wann es erreicht sein soll, um ein weiteres hinzuzufügen.</translation>
    </message>
    <message>
        <source>There is no Parquet file in {name}; choose a table of answers.</source>
        <translation>In {name} ist keine Parquet-Datei; wählen Sie eine Tabelle mit Antworten.</translation>
    </message>
    <message>
        <source>There is no journal in {folder}.</source>
        <translation>In {folder} ist kein Journal.</translation>
    </message>
    <message>
        <source>There is no journey “{wanted}”; choose one of: {titles}.</source>
        <translation>Es gibt keine Journey „{wanted}“; wählen Sie eine von: {titles}.</translation>
    </message>
    <message>
        <source>There is no metric “{name}”; add it to the project or to the map, or choose one of: {known}.</source>
        <translation>Es gibt keine Kennzahl „{name}“; ergänzen Sie sie im Projekt oder in der Zuordnung, oder wählen Sie eine von: {known}.</translation>
    </message>
    <message>
        <source>There is no path yet: add touchpoints and ways.</source>
        <translation>Noch gibt es keinen Pfad: Fügen Sie Touchpoints und Wege ein.</translation>
    </message>
    <message>
        <source>There is no persona “{wanted}”; {remedy}.</source>
        <translation>Es gibt keine Persona „{wanted}“; {remedy}.</translation>
    </message>
    <message>
        <source>There is no table in this file: it is empty; choose another.</source>
        <translation>In dieser Datei ist keine Tabelle: sie ist leer; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no text in this comment; choose another.</source>
        <translation>In diesem Kommentar steht kein Text; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard to make touchpoints of.</source>
        <translation>In der Zwischenablage ist kein Text, aus dem Touchpoints werden könnten.</translation>
    </message>
    <message>
        <source>There is no title on the clipboard to make a touchpoint of.</source>
        <translation>In der Zwischenablage ist kein Titel, aus dem ein Touchpoint werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to ask: nothing on this journey is assumed.</source>
        <translation>Es gibt nichts zu fragen: In dieser Journey ist nichts nur angenommen.</translation>
    </message>
    <message>
        <source>There is nothing to export before the guesses are revealed.</source>
        <translation>Bevor die Schätzungen aufgedeckt sind, gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>There is nothing to guess: say first what customers feel at a step, observed or measured.</source>
        <translation>Es gibt nichts zu schätzen: Sagen Sie zuerst, was Kunden bei einem Schritt fühlen, beobachtet oder gemessen.</translation>
    </message>
    <message>
        <source>These are {given} {given|dot|dots}, and each has {dots}; take some back.</source>
        <translation>Das sind {given} {given|Punkt|Punkte}, und jeder hat {dots}; nehmen Sie einige zurück.</translation>
    </message>
    <message>
        <source>These are {n} teams; up to {most} can be told apart on the screen.</source>
        <translation>Das sind {n} Teams; bis zu {most} lassen sich auf dem Bildschirm auseinanderhalten.</translation>
    </message>
    <message>
        <source>This file is larger than {most} MB; choose a smaller picture.</source>
        <translation>Diese Datei ist größer als {most} MB; wählen Sie ein kleineres Bild.</translation>
    </message>
    <message>
        <source>This file was counted before; what it brought is counted anew.</source>
        <translation>Diese Datei wurde schon gezählt; was sie gebracht hat, wird neu gezählt.</translation>
    </message>
    <message>
        <source>This is JSON, but no cxmapper project: it has no “{key}”.</source>
        <translation>Das ist JSON, aber kein cxmapper-Projekt: Es hat kein „{key}“.</translation>
    </message>
    <message>
        <source>This is larger than {most} million bytes, which no project is.</source>
        <translation>Das ist größer als {most} Millionen Bytes, was kein Projekt ist.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters; shorten it.</source>
        <translation>Das ist länger als {most} Zeichen; kürzen Sie es.</translation>
    </message>
    <message>
        <source>This is no XLSX workbook; save it as .xlsx, without a password, or as CSV.</source>
        <translation>Das ist keine XLSX-Arbeitsmappe; speichern Sie sie als .xlsx, ohne Kennwort, oder als CSV.</translation>
    </message>
    <message>
        <source>This is the journey within “{title}”; {keys} leads back.</source>
        <translation>Das ist die Journey innerhalb von „{title}“; {keys} führt zurück.</translation>
    </message>
    <message>
        <source>This is {name} as it is now.</source>
        <translation>Das ist {name}, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>This journey has no touchpoint called “{name}”; type its title, or the beginning of it.</source>
        <translation>Diese Journey hat keinen Touchpoint namens „{name}“; tippen Sie seinen Titel oder dessen Anfang.</translation>
    </message>
    <message>
        <source>This lens compares nothing: choose another one.</source>
        <translation>Dieser Blickwinkel vergleicht nichts: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This list has more than {most} lines; paste it in parts.</source>
        <translation>Diese Liste hat mehr als {most} Zeilen; fügen Sie sie in Teilen ein.</translation>
    </message>
    <message>
        <source>This persona meets nothing on this journey.</source>
        <translation>Dieser Persona begegnet in dieser Journey nichts.</translation>
    </message>
    <message>
        <source>This text has more than {most} characters; paste it in parts.</source>
        <translation>Dieser Text hat mehr als {most} Zeichen; fügen Sie ihn in Teilen ein.</translation>
    </message>
    <message>
        <source>This text is long; change it in the inspector.</source>
        <translation>Dieser Text ist lang; ändern Sie ihn im Inspektor.</translation>
    </message>
    <message>
        <source>This touchpoint is no worse than what is around it.</source>
        <translation>Dieser Touchpoint ist nicht schlechter als das, was ihn umgibt.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile: {table} {id}. Try it again.</source>
        <translation>Das wurde inzwischen woanders geändert: {table} {id}. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This was made by a newer cxmapper (format {version}, this one reads up to {newest}); update cxmapper.</source>
        <translation>Das ist von einem neueren cxmapper (Format {version}, dieses liest bis {newest}); aktualisieren Sie cxmapper.</translation>
    </message>
    <message>
        <source>To the branch be&amp;low</source>
        <translation>Zum Zweig dar&amp;unter</translation>
    </message>
    <message>
        <source>Top and bottom</source>
        <translation>Oben und unten</translation>
    </message>
    <message>
        <source>Touc&amp;hpoint</source>
        <translation>T&amp;ouchpoint</translation>
    </message>
    <message>
        <source>Touchpoints that the log does not see</source>
        <translation>Touchpoints, die das Protokoll nicht sieht</translation>
    </message>
    <message>
        <source>Touchpoints where nobody comes by</source>
        <translation>Touchpoints, an denen niemand vorbeikommt</translation>
    </message>
    <message>
        <source>Transition {id} would join two journeys; both its ends are in one.</source>
        <translation>Der Weg {id} würde zwei Journeys verbinden; seine beiden Enden liegen in einer.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Turn &amp;into pain, idea or decision</source>
        <translation>In S&amp;chmerzpunkt, Idee oder Entscheidung umwandeln</translation>
    </message>
    <message>
        <source>Turn the wa&amp;y round</source>
        <translation>We&amp;g umkehren</translation>
    </message>
    <message>
        <source>Turn the way round</source>
        <translation>Weg umkehren</translation>
    </message>
    <message>
        <source>Two records have the id {twice}; ids are unique in a project.</source>
        <translation>Zwei Datensätze haben die id {twice}; ids sind in einem Projekt einmalig.</translation>
    </message>
    <message>
        <source>Two teams have the same name; give each its own.</source>
        <translation>Zwei Teams heißen gleich; geben Sie jedem einen eigenen Namen.</translation>
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
        <source>Unit</source>
        <translation>Einheit</translation>
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
        <source>Used as</source>
        <translation>Verwendet als</translation>
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
        <source>View</source>
        <translation>Sicht</translation>
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
        <source>Was set aside (“{reason}”), and is back</source>
        <translation>War zurückgestellt („{reason}“) und ist wieder da</translation>
    </message>
    <message>
        <source>Watch a folder for new surveys</source>
        <translation>Ordner auf neue Umfragen beobachten</translation>
    </message>
    <message>
        <source>Ways that customers take and nobody drew</source>
        <translation>Wege, die Kunden gehen und niemand gezeichnet hat</translation>
    </message>
    <message>
        <source>We think / they say</source>
        <translation>Wir meinen / sie sagen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What &amp;drags down most</source>
        <translation>Was am meisten her&amp;unterzieht</translation>
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
        <source>What does it show?</source>
        <translation>Was ist darauf zu sehen?</translation>
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
        <source>What is it called?</source>
        <translation>Wie heißt sie?</translation>
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
        <source>What is seen of the survey</source>
        <translation>Was von der Umfrage zu sehen ist</translation>
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
        <source>What stands above the header in line {line} was left out.</source>
        <translation>Was über der Kopfzeile in Zeile {line} steht, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>What the columns are is guessed; look it through.</source>
        <translation>Was die Spalten sind, ist vermutet; sehen Sie es durch.</translation>
    </message>
    <message>
        <source>What the log says of the drawn journey</source>
        <translation>Was das Protokoll über die gezeichnete Journey sagt</translation>
    </message>
    <message>
        <source>What the selected columns are</source>
        <translation>Was die ausgewählten Spalten sind</translation>
    </message>
    <message>
        <source>What there is</source>
        <translation>Was es gibt</translation>
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
        <source>What they do at {title}</source>
        <translation>Was sie bei {title} tun</translation>
    </message>
    <message>
        <source>What they thin&amp;k</source>
        <translation>Was sie &amp;denken</translation>
    </message>
    <message>
        <source>What they think at {title}</source>
        <translation>Was sie bei {title} denken</translation>
    </message>
    <message>
        <source>What this is about was deleted meanwhile; choose something else.</source>
        <translation>Worum es geht, wurde inzwischen gelöscht; wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What was copied is larger than {most} million bytes; copy less at once.</source>
        <translation>Das Kopierte ist größer als {most} Millionen Bytes; kopieren Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
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
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>What you were typing in the inspector stands in the capture bar.</source>
        <translation>Was Sie im Inspektor getippt haben, steht in der Erfassungszeile.</translation>
    </message>
    <message>
        <source>What you were typing on the map stands in the capture bar.</source>
        <translation>Was Sie auf der Karte getippt haben, steht in der Erfassungszeile.</translation>
    </message>
    <message>
        <source>What “{words}” was meant for was deleted meanwhile; it is parked.</source>
        <translation>Wofür „{words}“ gemeint war, wurde inzwischen gelöscht; es ist geparkt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When did they answer? Write the period, such as 2026, 2026-Q3 or 2026-09.</source>
        <translation>Wann wurde geantwortet? Schreiben Sie den Zeitraum, etwa 2026, 2026-Q3 oder 2026-09.</translation>
    </message>
    <message>
        <source>When they answered</source>
        <translation>Wann geantwortet wurde</translation>
    </message>
    <message>
        <source>Where the SVG is looked at: {hint}</source>
        <translation>Wo das SVG angesehen wird: {hint}</translation>
    </message>
    <message>
        <source>Where this journey is</source>
        <translation>Wo diese Journey liegt</translation>
    </message>
    <message>
        <source>Which steps</source>
        <translation>Welche Schritte</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Wer geantwortet hat</translation>
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
        <source>Whose</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whose answers</source>
        <translation>Wessen Antworten</translation>
    </message>
    <message>
        <source>Whose feelings</source>
        <translation>Wessen Gefühle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>With a value of customers ({count})</source>
        <translation>Mit einem Wert von Kunden ({count})</translation>
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
        <source>Working …</source>
        <translation>Wird bearbeitet …</translation>
    </message>
    <message>
        <source>Workshop of {day}, version “{title}”</source>
        <translation>Workshop vom {day}, Version „{title}“</translation>
    </message>
    <message>
        <source>Worst path</source>
        <translation>Schlechtester Pfad</translation>
    </message>
    <message>
        <source>Write a measure ({names}) and its change, such as “CES +1.9”.</source>
        <translation>Schreiben Sie eine Messgröße ({names}) und ihre Änderung, etwa „CES +1,9“.</translation>
    </message>
    <message>
        <source>Write a scale such as 1 – 7, or 0 – 100 / 0.5 in halves, or 0 – 100 / * for any number.</source>
        <translation>Schreiben Sie eine Skala wie 1 – 7, oder 0 – 100 / 0,5 in halben Schritten, oder 0 – 100 / * für jede Zahl.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 up.</source>
        <translation>Schreiben Sie eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>Write from where answers are top and up to where bottom, such as ≥ 6, ≤ 3.</source>
        <translation>Schreiben Sie, ab wo Antworten oben und bis wo sie unten sind, etwa ≥ 6, ≤ 3.</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
        <source>Wrote {name}.</source>
        <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
        <source>Your own is kept as work that is in no file, on the start page.</source>
        <translation>Ihre Fassung ist als Arbeit, die in keiner Datei steht, auf der Startseite aufbewahrt.</translation>
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
        <source>a box that was ticked or not</source>
        <translation>ein Kästchen, angekreuzt oder nicht</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>eine Kategorie</translation>
    </message>
    <message>
        <source>a cell has more than 131,072 characters; a quotation mark may be missing</source>
        <translation>eine Zelle hat mehr als 131.072 Zeichen; vielleicht fehlt ein Anführungszeichen</translation>
    </message>
    <message>
        <source>a cell in quotation marks goes on behind them; double the quotation marks within a cell</source>
        <translation>eine Zelle in Anführungszeichen geht dahinter weiter; verdoppeln Sie Anführungszeichen innerhalb einer Zelle</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>a day, or never: 2026-12-15</source>
        <translation>ein Tag, oder nie: 2026-12-15</translation>
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
        <source>a key of the respondent</source>
        <translation>ein Schlüssel der befragten Person</translation>
    </message>
    <message>
        <source>a new segment</source>
        <translation>ein neues Segment</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a quotation mark that begins a cell is never closed; close it</source>
        <translation>ein Anführungszeichen am Anfang einer Zelle wird nie geschlossen; schließen Sie es</translation>
    </message>
    <message>
        <source>a rank</source>
        <translation>ein Rang</translation>
    </message>
    <message>
        <source>a rating in words, not used</source>
        <translation>eine Bewertung in Worten, nicht verwendet</translation>
    </message>
    <message>
        <source>a rating, not used</source>
        <translation>eine Bewertung, nicht verwendet</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a touchpoint</source>
        <translation>ein Touchpoint</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>ein Gewicht</translation>
    </message>
    <message>
        <source>about the survey itself</source>
        <translation>über die Umfrage selbst</translation>
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
        <source>all count alike</source>
        <translation>alle zählen gleich</translation>
    </message>
    <message>
        <source>all in one period</source>
        <translation>alle in einem Zeitraum</translation>
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
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>einem anderen Rechner</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>as everybody answered</source>
        <translation>wie alle geantwortet haben</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>as the dates show</source>
        <translation>wie die Daten es zeigen</translation>
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
        <source>by month</source>
        <translation>je Monat</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>je Quartal</translation>
    </message>
    <message>
        <source>by wave</source>
        <translation>je Welle</translation>
    </message>
    <message>
        <source>by year</source>
        <translation>je Jahr</translation>
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
        <source>codes such as 0 99</source>
        <translation>Codes, etwa 0 99</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comments to look through</source>
        <translation>Kommentare zum Durchsehen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>current: as it is</source>
        <translation>Ist: wie es ist</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
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
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>date.every is “wave”, but there are no waves; add [[waves]] with name, start and end.</source>
        <translation>date.every ist „wave“, aber es gibt keine Wellen; ergänzen Sie [[waves]] mit name, start und end.</translation>
    </message>
    <message>
        <source>day first: 31/12/2026</source>
        <translation>Tag zuerst: 31/12/2026</translation>
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
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>either</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>employees: what we believe</source>
        <translation>Mitarbeitende: was wir vermuten</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
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
        <source>field {field}</source>
        <translation>Feld {field}</translation>
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
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>hours, €, happy …</source>
        <translation>Stunden, €, zufrieden …</translation>
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
        <source>id {id}</source>
        <translation>id {id}</translation>
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
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
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
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month first: 12/31/2026</source>
        <translation>Monat zuerst: 12/31/2026</translation>
    </message>
    <message>
        <source>n {n}</source>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>net share: top less bottom</source>
        <translation>Netto-Anteil: oben minus unten</translation>
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
        <source>no “{column}”</source>
        <translation>kein „{column}“</translation>
    </message>
    <message>
        <source>no “{column}” that can be read</source>
        <translation>kein lesbares „{column}“</translation>
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
        <source>nobody needs to act from here</source>
        <translation>ab hier muss niemand handeln</translation>
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
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none: illustrative</source>
        <translation>keine: beispielhaft</translation>
    </message>
    <message>
        <source>none; such as 0; 99</source>
        <translation>keine; etwa 0; 99</translation>
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
        <source>not used</source>
        <translation>nicht verwendet</translation>
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
        <source>open; or 1 – 7</source>
        <translation>offen; oder 1 – 7</translation>
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
        <source>p, such as 0.05</source>
        <translation>p, etwa 0,05</translation>
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
        <source>personal, not read</source>
        <translation>persönlich, nicht gelesen</translation>
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
        <source>ranked by depth × reach</source>
        <translation>geordnet nach Tiefe × Reichweite</translation>
    </message>
    <message>
        <source>reach unknown</source>
        <translation>Reichweite unbekannt</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>saved · every change is on disk</source>
        <translation>gespeichert · jede Änderung ist auf der Platte</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
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
        <source>share: yes or no</source>
        <translation>Anteil: ja oder nein</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
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
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the answer that means “as expected”</source>
        <translation>die Antwort, die „wie erwartet“ bedeutet</translation>
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
        <source>the project</source>
        <translation>dem Projekt</translation>
    </message>
    <message>
        <source>the supplier mends it in May</source>
        <translation>der Lieferant behebt es im Mai</translation>
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
        <source>the weight of an answer</source>
        <translation>das Gewicht einer Antwort</translation>
    </message>
    <message>
        <source>the whole relation</source>
        <translation>die ganze Beziehung</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>top box: share of the top answers</source>
        <translation>Top-Box: Anteil der obersten Antworten</translation>
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
        <source>type a part of its title</source>
        <translation>einen Teil des Titels eingeben</translation>
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
        <source>until {day}</source>
        <translation>bis {day}</translation>
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
        <source>what they expected</source>
        <translation>was erwartet wurde</translation>
    </message>
    <message>
        <source>what they perceived</source>
        <translation>was erlebt wurde</translation>
    </message>
    <message>
        <source>what we believe</source>
        <translation>was wir vermuten</translation>
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
        <source>when they answered</source>
        <translation>wann geantwortet wurde</translation>
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
        <source>where? choose</source>
        <translation>wo? wählen</translation>
    </message>
    <message>
        <source>who they are</source>
        <translation>wer sie sind</translation>
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
        <source>worst path: {steps}</source>
        <translation>schlechtester Pfad: {steps}</translation>
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
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>{before}, {then}</source>
        <translation>{before}, {then}</translation>
    </message>
    <message>
        <source>{blank} blank</source>
        <translation>{blank} leer</translation>
    </message>
    <message>
        <source>{column}: numbers such as “1,234” were read with a decimal comma, as 1.234; where the comma parts thousands, write the column without it.</source>
        <translation>{column}: Zahlen wie „1,234“ wurden mit Dezimalkomma gelesen, als rund eins; wo das Komma Tausender trennt, schreiben Sie die Spalte ohne Komma.</translation>
    </message>
    <message>
        <source>{column}: the answers had other labels in {source}; a change may be theirs.</source>
        <translation>{column}: Die Antworten hießen in {source} anders; eine Veränderung kann daran liegen.</translation>
    </message>
    <message>
        <source>{column}: the answers were not reversed in {source}.</source>
        <translation>{column}: Die Antworten waren in {source} nicht umgedreht.</translation>
    </message>
    <message>
        <source>{column}: the answers were reversed in {source}.</source>
        <translation>{column}: Die Antworten waren in {source} umgedreht.</translation>
    </message>
    <message>
        <source>{column}: the question was “{before}” in {source} and is “{now}” now.</source>
        <translation>{column}: Die Frage war in {source} „{before}“ und ist jetzt „{now}“.</translation>
    </message>
    <message>
        <source>{column}: {n} {n|answer is|answers are} not on the scale of {metric} and {n|was|were} not counted ({examples}); was the scale another one?</source>
        <translation>{column}: {n} {n|Antwort liegt|Antworten liegen} nicht auf der Skala von {metric} und {n|wurde|wurden} nicht gezählt ({examples}); war die Skala eine andere?</translation>
    </message>
    <message>
        <source>{column}: “{title}” was measured as {before} in {source} and is as {now} now; the two stay apart.</source>
        <translation>{column}: „{title}“ wurde in {source} als {before} gemessen und jetzt als {now}; beide bleiben getrennt.</translation>
    </message>
    <message>
        <source>{field} of {table} {id} names {named}, which is not among {tables}; add it, or take the name out.</source>
        <translation>{field} von {table} {id} nennt {named}, was nicht unter {tables} ist; ergänzen Sie es, oder nehmen Sie den Namen heraus.</translation>
    </message>
    <message>
        <source>{file} cannot be held open for writing: {why}.</source>
        <translation>{file} kann nicht zum Schreiben offen gehalten werden: {why}.</translation>
    </message>
    <message>
        <source>{file} has no event that could be counted; choose other columns, or another file.</source>
        <translation>{file} hat kein Ereignis, das gezählt werden könnte; wählen Sie andere Spalten oder eine andere Datei.</translation>
    </message>
    <message>
        <source>{hint}: dotted frames stand in its place.</source>
        <translation>{hint}: An seiner Stelle stehen gepunktete Rahmen.</translation>
    </message>
    <message>
        <source>{id} does not belong to the touchpoint that is split.</source>
        <translation>{id} gehört nicht zum Touchpoint, der geteilt wird.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}.</source>
        <translation>{name} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}; choose another file.</source>
        <translation>{name} kann nicht gelesen werden: {why}; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has an XML document type, which no event log needs; export it again.</source>
        <translation>{name} hat einen XML-Dokumenttyp, den kein Ereignisprotokoll braucht; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} has headers, but nothing under them; choose another file.</source>
        <translation>{name} hat Überschriften, aber nichts darunter; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} has no scale to turn “{column}” on; leave reversed out.</source>
        <translation>{name} hat keine Skala, auf der „{column}“ umgedreht werden könnte; lassen Sie reversed weg.</translation>
    </message>
    <message>
        <source>{name} has scores, which would be lost; delete their source first.</source>
        <translation>{name} hat Werte, die verloren gingen; löschen Sie zuerst ihre Quelle.</translation>
    </message>
    <message>
        <source>{name} has “{table}” beside [columns] and [touchpoints]; take it out.</source>
        <translation>{name} hat „{table}“ neben [columns] und [touchpoints]; nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{name} is XML, but no event log in XES: it begins with &lt;{kind}&gt;.</source>
        <translation>{name} ist XML, aber kein Ereignisprotokoll in XES: Es beginnt mit &lt;{kind}&gt;.</translation>
    </message>
    <message>
        <source>{name} is damaged: it cannot be unpacked; copy it again.</source>
        <translation>{name} ist beschädigt: Es lässt sich nicht entpacken; kopieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is empty; choose another file.</source>
        <translation>{name} ist leer; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB; split it.</source>
        <translation>{name} ist größer als {most} MB; teilen Sie es.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply for an event log; export it again.</source>
        <translation>{name} ist für ein Ereignisprotokoll zu tief verschachtelt; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is never below {low}, so it cannot be {value}.</source>
        <translation>{name} liegt nie unter {low}, kann also nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} is no Parquet table that can be read; write it again.</source>
        <translation>{name} ist keine lesbare Parquet-Tabelle; schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>{name} is no TOML: {why}; correct it, or make one with --guess.</source>
        <translation>{name} ist kein TOML: {why}; berichtigen Sie es, oder erzeugen Sie eines mit --guess.</translation>
    </message>
    <message>
        <source>{name} is no UTF-8 text; a map is a TOML file.</source>
        <translation>{name} ist kein UTF-8-Text; eine Zuordnung ist eine TOML-Datei.</translation>
    </message>
    <message>
        <source>{name} is no XML that can be read: its encoding is wrong; export it again.</source>
        <translation>{name} ist kein lesbares XML: Die Kodierung ist falsch; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is no XML that can be read: line {line} is broken; export it again.</source>
        <translation>{name} ist kein lesbares XML: Zeile {line} ist kaputt; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is no file; choose a table of answers.</source>
        <translation>{name} ist keine Datei; wählen Sie eine Tabelle mit Antworten.</translation>
    </message>
    <message>
        <source>{name} is no list of tables; begin each with a line [[{name}]].</source>
        <translation>{name} ist keine Liste von Tabellen; beginnen Sie jede mit einer Zeile [[{name}]].</translation>
    </message>
    <message>
        <source>{name} is open already, by {holder}; close it there first.</source>
        <translation>{name} ist schon offen, bei {holder}; schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>{name} is open already, by {holder}; if it is not, delete {path}.</source>
        <translation>{name} ist schon offen, bei {holder}; falls nicht, löschen Sie {path}.</translation>
    </message>
    <message>
        <source>{name} is packed, and no XES can be unpacked from it; copy it again, or unpack it.</source>
        <translation>{name} ist gepackt, und es lässt sich kein XES daraus entpacken; kopieren Sie die Datei noch einmal, oder entpacken Sie sie.</translation>
    </message>
    <message>
        <source>{name} lies between {low} and {high}, so it cannot be {value}.</source>
        <translation>{name} liegt zwischen {low} und {high}, kann also nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MB, which no log is; split it.</source>
        <translation>{name} ist entpackt größer als {most} MB, was kein Protokoll ist; teilen Sie es.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{n} of {all} {all|event|events} {n|has|have} {what}; {n|it was|they were} left out.</source>
        <translation>{n} von {all} {all|Ereignis|Ereignissen} {n|hat|haben} {what}; {n|es wurde|sie wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {all} {all|response|responses} {n|is a preview or test; it was|are previews or tests; they were} left out.</source>
        <translation>{n} von {all} {all|Antwort|Antworten} {n|ist Vorschau oder Test; sie wurde|sind Vorschau oder Test; sie wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{n} of {ways} drawn {ways|way|ways} counted in {cases} {cases|case|cases}</source>
        <translation>{n} von {ways} gezeichneten {ways|Weg|Wegen} in {cases} {cases|Fall|Fällen} gezählt</translation>
    </message>
    <message>
        <source>{n} of {ways} drawn {ways|way|ways} counted in {cases} {cases|case|cases} of {name}; undo takes all of it back.</source>
        <translation>{n} von {ways} gezeichneten {ways|Weg|Wegen} in {cases} {cases|Fall|Fällen} aus {name} gezählt; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{n} {n|ballot is|ballots are} in</source>
        <translation>{n} {n|Stimmzettel liegt|Stimmzettel liegen} vor</translation>
    </message>
    <message>
        <source>{n} {n|channel|channels}</source>
        <translation>{n} {n|Kanal|Kanäle}</translation>
    </message>
    <message>
        <source>{n} {n|column is|columns are} not in the map and {n|was|were} not read: {named} and {more} more.</source>
        <translation>{n} {n|Spalte steht|Spalten stehen} nicht in der Zuordnung und {n|wurde|wurden} nicht gelesen: {named} und {more} weitere.</translation>
    </message>
    <message>
        <source>{n} {n|column is|columns are} not in the map and {n|was|were} not read: {named}.</source>
        <translation>{n} {n|Spalte steht|Spalten stehen} nicht in der Zuordnung und {n|wurde|wurden} nicht gelesen: {named}.</translation>
    </message>
    <message>
        <source>{n} {n|comment was|comments were} not looked through and {n|is|are} kept nowhere; read the file to go on.</source>
        <translation>{n} {n|Kommentar wurde|Kommentare wurden} nicht durchgesehen und {n|ist|sind} nirgends aufbewahrt; lesen Sie die Datei ein, um weiterzumachen.</translation>
    </message>
    <message>
        <source>{n} {n|comment|comments} of {name} {n|waits|wait}</source>
        <translation>{n} {n|Kommentar|Kommentare} aus {name} {n|wartet|warten}</translation>
    </message>
    <message>
        <source>{n} {n|completion|completions}, Tab takes {first}</source>
        <translation>{n} {n|Vorschlag|Vorschläge}, Tab nimmt {first}</translation>
    </message>
    <message>
        <source>{n} {n|dot|dots}</source>
        <translation>{n} {n|Punkt|Punkte}</translation>
    </message>
    <message>
        <source>{n} {n|edit|edits}</source>
        <translation>{n} {n|Änderung|Änderungen}</translation>
    </message>
    <message>
        <source>{n} {n|gap|gaps}</source>
        <translation>{n} {n|Lücke|Lücken}</translation>
    </message>
    <message>
        <source>{n} {n|idea|ideas}</source>
        <translation>{n} {n|Idee|Ideen}</translation>
    </message>
    <message>
        <source>{n} {n|pain point|pain points}</source>
        <translation>{n} {n|Schmerzpunkt|Schmerzpunkte}</translation>
    </message>
    <message>
        <source>{n} {n|pain|pains}</source>
        <translation>{n} {n|Schmerzpunkt|Schmerzpunkte}</translation>
    </message>
    <message>
        <source>{n} {n|persona|personas}</source>
        <translation>{n} {n|Persona|Personas}</translation>
    </message>
    <message>
        <source>{n} {n|question|questions}</source>
        <translation>{n} {n|Frage|Fragen}</translation>
    </message>
    <message>
        <source>{n} {n|quote|quotes}</source>
        <translation>{n} {n|Zitat|Zitate}</translation>
    </message>
    <message>
        <source>{n} {n|row has|rows have} fewer cells than there are columns; the rest was taken as empty.</source>
        <translation>{n} {n|Zeile hat|Zeilen haben} weniger Zellen, als es Spalten gibt; der Rest gilt als leer.</translation>
    </message>
    <message>
        <source>{n} {n|row has|rows have} in “{column}” no usable date and {n|was|were} left out.</source>
        <translation>{n} {n|Zeile hat|Zeilen haben} in „{column}“ kein brauchbares Datum und {n|wurde|wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{n} {n|row has|rows have} in “{column}” no usable wave and {n|was|were} left out.</source>
        <translation>{n} {n|Zeile hat|Zeilen haben} in „{column}“ keine brauchbare Welle und {n|wurde|wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{n} {n|row has|rows have} in “{column}” no weight above 0 and {n|was|were} left out.</source>
        <translation>{n} {n|Zeile hat|Zeilen haben} in „{column}“ kein Gewicht über 0 und {n|wurde|wurden} ausgelassen.</translation>
    </message>
    <message>
        <source>{n} {n|score|scores} from {rows} {rows|answer|answers} of {name}; undo takes all of it back.</source>
        <translation>{n} {n|Wert|Werte} aus {rows} {rows|Antwort|Antworten} von {name}; Rückgängig nimmt alles zurück.</translation>
    </message>
    <message>
        <source>{n} {n|score|scores} of {period} had answers from {title}: both are added up; were they the same people?</source>
        <translation>{n} {n|Wert|Werte} von {period} {n|hatte|hatten} schon Antworten aus {title}: Beide werden zusammengezählt; waren es dieselben Leute?</translation>
    </message>
    <message>
        <source>{n} {n|stage|stages}</source>
        <translation>{n} {n|Phase|Phasen}</translation>
    </message>
    <message>
        <source>{n} {n|touchpoint|touchpoints}</source>
        <translation>{n} {n|Touchpoint|Touchpoints}</translation>
    </message>
    <message>
        <source>{n} {n|transition|transitions}</source>
        <translation>{n} {n|Weg|Wege}</translation>
    </message>
    <message>
        <source>{n} {n|value|values}, {blank} blank</source>
        <translation>{n} {n|Wert|Werte}, {blank} leer</translation>
    </message>
    <message>
        <source>{n} {n|vote|votes}</source>
        <translation>{n} {n|Punkt|Punkte}</translation>
    </message>
    <message>
        <source>{n} {n|way|ways}</source>
        <translation>{n} {n|Weg|Wege}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}); what was there before is untouched.</source>
        <translation>{path} konnte nicht geschrieben werden ({why}); was vorher da war, ist unberührt.</translation>
    </message>
    <message>
        <source>{path} could not be written: {why}; choose another place.</source>
        <translation>{path} konnte nicht geschrieben werden: {why}; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} gibt es nicht.</translation>
    </message>
    <message>
        <source>{path} is a folder, a device or write-protected; choose another name.</source>
        <translation>{path} ist ein Ordner, ein Gerät oder schreibgeschützt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is a folder; name the file in it.</source>
        <translation>{path} ist ein Ordner; nennen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a link that leads to itself; choose another name.</source>
        <translation>{path} ist ein Verweis, der auf sich selbst führt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{place} ends before it starts; exchange start and end.</source>
        <translation>{place} endet, bevor es beginnt; vertauschen Sie start und end.</translation>
    </message>
    <message>
        <source>{place} has no {name}; add it.</source>
        <translation>{place} hat kein {name}; ergänzen Sie es.</translation>
    </message>
    <message>
        <source>{place} has only one of column and values; give both, or none for a segment&apos;s own rule.</source>
        <translation>{place} hat nur eines von column und values; geben Sie beide an, oder keines für die eigene Regel des Segments.</translation>
    </message>
    <message>
        <source>{place} is empty; give a name, or put a # before the line.</source>
        <translation>{place} ist leer; geben Sie einen Namen an, oder setzen Sie ein # vor die Zeile.</translation>
    </message>
    <message>
        <source>{place} is neither the title of a touchpoint nor a table such as {{ journey = “title” }}.</source>
        <translation>{place} ist weder der Titel eines Touchpoints noch eine Tabelle wie {{ journey = „Titel“ }}.</translation>
    </message>
    <message>
        <source>{place} is neither true nor false.</source>
        <translation>{place} ist weder true noch false.</translation>
    </message>
    <message>
        <source>{place} is no day; write it like 2026-03-31, without quotation marks.</source>
        <translation>{place} ist kein Tag; schreiben Sie ihn wie 2026-03-31, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{place} is no list; write it like [0] or [“n/a”].</source>
        <translation>{place} ist keine Liste; schreiben Sie sie wie [0] oder [„k. A.“].</translation>
    </message>
    <message>
        <source>{place} is no number.</source>
        <translation>{place} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{place} is no table.</source>
        <translation>{place} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>{place} is no text; put it in quotation marks.</source>
        <translation>{place} ist kein Text; setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{place} is none of: {known}.</source>
        <translation>{place} ist nichts von: {known}.</translation>
    </message>
    <message>
        <source>{place} names not exactly one of: persona, segment.</source>
        <translation>{place} nennt nicht genau eines von: persona, segment.</translation>
    </message>
    <message>
        <source>{place} names not exactly one of: touchpoint, stage, journey.</source>
        <translation>{place} nennt nicht genau eines von: touchpoint, stage, journey.</translation>
    </message>
    <message>
        <source>{place}, {column}</source>
        <translation>{place}, {column}</translation>
    </message>
    <message>
        <source>{place}.columns names no column; write a line such as COLUMN = “title of a touchpoint”.</source>
        <translation>{place}.columns nennt keine Spalte; schreiben Sie eine Zeile wie SPALTE = „Titel eines Touchpoints“.</translation>
    </message>
    <message>
        <source>{place}: nothing says how far the answers of {column} spread; left out, there and below.</source>
        <translation>{place}: Nichts besagt, wie weit die Antworten von {column} streuen; dort und weiter unten weggelassen.</translation>
    </message>
    <message>
        <source>{place}: there is no touchpoint {name} to go to; give its number or title.</source>
        <translation>{place}: Es gibt keinen Touchpoint {name}, zu dem ein Weg führen könnte; geben Sie seine Nummer oder seinen Titel an.</translation>
    </message>
    <message>
        <source>{place}: there is no touchpoint {name} to serve; give its number or title.</source>
        <translation>{place}: Es gibt keinen Touchpoint {name}, hinter dem der Schritt stehen könnte; geben Sie seine Nummer oder seinen Titel an.</translation>
    </message>
    <message>
        <source>{place}: {column} gives only a value and n, so the answers are taken to lie as far apart as they can; intervals are as wide as they may be.</source>
        <translation>{place}: {column} gibt nur einen Wert und n an, daher wird angenommen, dass die Antworten so weit auseinanderliegen wie möglich; Intervalle sind so breit, wie sie sein können.</translation>
    </message>
    <message>
        <source>{place}: {column} has no n; a score without n was left out, there and below.</source>
        <translation>{place}: {column} hat kein n; ein Wert ohne n wurde weggelassen, dort und weiter unten.</translation>
    </message>
    <message>
        <source>{place}: {text} is neither yes nor no; write one of them.</source>
        <translation>{place}: {text} ist weder „yes“ noch „no“; schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>{place}: {text} is no count; write a whole number.</source>
        <translation>{place}: {text} ist keine Anzahl; schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{place}: {text} is no date; write it as 2026-03-31.</source>
        <translation>{place}: {text} ist kein Datum; schreiben Sie es wie 2026-03-31.</translation>
    </message>
    <message>
        <source>{place}: {text} is no list of answers such as 10×12; 9×3.</source>
        <translation>{place}: {text} ist keine Liste von Antworten wie 10×12; 9×3.</translation>
    </message>
    <message>
        <source>{place}: {text} is no number; write one such as 4.5.</source>
        <translation>{place}: {text} ist keine Zahl; schreiben Sie eine wie 4,5.</translation>
    </message>
    <message>
        <source>{place}: {text} is none of: {words}; write one of them.</source>
        <translation>{place}: {text} ist keines von: {words}; schreiben Sie eines davon.</translation>
    </message>
    <message>
        <source>{place}: {text} lies outside −2 … +2; ratings by hand run from −2 to +2.</source>
        <translation>{place}: {text} liegt außerhalb von −2 … +2; Bewertungen von Hand gehen von −2 bis +2.</translation>
    </message>
    <message>
        <source>{place}: {text} may be a share or a mean; write it with %, or call the column {column}.</source>
        <translation>{place}: {text} kann ein Anteil oder ein Mittelwert sein; schreiben Sie es mit %, oder nennen Sie die Spalte {column}.</translation>
    </message>
    <message>
        <source>{place}: {value} is no value that {metric} can have; correct it.</source>
        <translation>{place}: {value} ist kein Wert, den {metric} haben kann; berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>{shown} of {all} {all|touchpoint|touchpoints}</source>
        <translation>{shown} von {all} {all|Touchpoint|Touchpoints}</translation>
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
        <source>{folder} cannot be watched; choose another folder.</source>
        <translation>{folder} lässt sich nicht beobachten; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} is not there any more, and no longer watched.</source>
        <translation>{folder} gibt es nicht mehr und wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>{folder} is not watched any more.</source>
        <translation>{folder} wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>{given} of {count} guessed</source>
        <translation>{given} von {count} geschätzt</translation>
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
        <source>{name} cannot be read any more. Your work is kept here; save it under another name.</source>
        <translation>{name} lässt sich nicht mehr lesen. Ihre Arbeit bleibt hier erhalten; speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be written there, so this is an untitled copy of it.</source>
        <translation>{name} lässt sich dort nicht schreiben; dies ist eine Kopie ohne Titel.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>{name} is as you left it; every change is written there again.</source>
        <translation>{name} ist, wie Sie es verlassen haben; jede Änderung wird wieder dort geschrieben.</translation>
    </message>
    <message>
        <source>{name} is new in {folder}.</source>
        <translation>{name} ist neu in {folder}.</translation>
    </message>
    <message>
        <source>{name} was changed by something else and is shown as it is now. Your edits that are not in it are kept as work that is in no file, on the start page.</source>
        <translation>{name} wurde von etwas anderem geändert und wird gezeigt, wie es jetzt ist. Ihre Änderungen, die nicht darin stehen, sind als Arbeit, die in keiner Datei steht, auf der Startseite aufbewahrt.</translation>
    </message>
    <message>
        <source>{name} was changed by something else. Your work is kept here; nothing is written over.</source>
        <translation>{name} wurde von etwas anderem geändert. Ihre Arbeit bleibt hier erhalten; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>{name} was deleted or moved by something else. Your work is kept here.</source>
        <translation>{name} wurde von etwas anderem gelöscht oder verschoben. Ihre Arbeit bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>{name} was read in on {day}: put this in the place of what it brought</source>
        <translation>{name} wurde am {day} eingelesen: ersetzen, was es gebracht hat</translation>
    </message>
    <message>
        <source>{title}, {at} of {count}</source>
        <translation>{title}, {at} von {count}</translation>
    </message>
    <message>
        <source>{title}: none</source>
        <translation>{title}: keine</translation>
    </message>
    <message>
        <source>≥ 6, ≤ 3</source>
        <translation>≥ 6, ≤ 3</translation>
    </message>
    <message>
        <source>{name}: end the name with .png, .svg or .pdf.</source>
        <translation>{name}: Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Deleted {persona} and {n} {n|touchpoint|touchpoints} that nobody else meets; {undo} brings everything back.</source>
        <translation>{persona} ist gelöscht, mit {n} {n|Touchpoint, dem|Touchpoints, denen} sonst niemand begegnet; {undo} bringt alles zurück.</translation>
    </message>
    <message>
        <source>Deleted {persona}; {undo} brings everything back.</source>
        <translation>{persona} ist gelöscht; {undo} bringt alles zurück.</translation>
    </message>
    <message>
        <source>What is l&amp;ost where</source>
        <translation>Was &amp;wo verloren geht</translation>
    </message>
    <message>
        <source>{evidence} · {n} {n|answer|answers}</source>
        <translation>{evidence} · {n} {n|Antwort|Antworten}</translation>
    </message>
    <message>
        <source>{given} of {of} {of|dot|dots} given</source>
        <translation>{given} von {of} {of|Punkt|Punkten} vergeben</translation>
    </message>
    <message>
        <source>{name} has no column “{column}”; choose one of: {there}.</source>
        <translation>{name} hat keine Spalte „{column}“; wählen Sie eine von: {there}.</translation>
    </message>
    <message>
        <source>{name} · {n} {n|event|events}</source>
        <translation>{name} · {n} {n|Ereignis|Ereignisse}</translation>
    </message>
    <message>
        <source>{name} · {origin} · {n} {n|row|rows}</source>
        <translation>{name} · {origin} · {n} {n|Zeile|Zeilen}</translation>
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
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <source>{n} headline metrics: of more than {most} nobody looks at any. Choose fewer.</source>
        <translation>{n} Leitgrößen: Bei mehr als {most} sieht niemand mehr hin. Wählen Sie weniger.</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlend</translation>
    </message>
    <message>
        <source>{n} parked</source>
        <translation>{n} geparkt</translation>
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
        <source>{place}.{inner}: {why}</source>
        <translation>{place}.{inner}: {why}</translation>
    </message>
    <message>
        <source>{place}: {field}: {why}</source>
        <translation>{place}: {field}: {why}</translation>
    </message>
    <message>
        <source>{place}: {why}</source>
        <translation>{place}: {why}</translation>
    </message>
    <message>
        <source>{stage} › type what happens, and press Enter</source>
        <translation>{stage} › tippen Sie, was geschieht, und drücken Sie Enter</translation>
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
        <source>{table} {id} is still named by {field} of {other_table} {other_id}; change that first.</source>
        <translation>{table} {id} wird noch von {field} in {other_table} {other_id} genannt; ändern Sie zuerst das.</translation>
    </message>
    <message>
        <source>{target} is a folder; name a file in it.</source>
        <translation>{target} ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{target} is not an ordinary file.</source>
        <translation>{target} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{target} is write-protected; save under another name.</source>
        <translation>{target} ist schreibgeschützt; speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>{texts} needs {fonts}</source>
        <translation>{texts} braucht {fonts}</translation>
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
        <source>{title} (guessed)</source>
        <translation>{title} (vermutet)</translation>
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
        <source>{trait}: how much</source>
        <translation>{trait}: wie sehr</translation>
    </message>
    <message>
        <source>{user} on {computer} (process {process})</source>
        <translation>{user} auf {computer} (Prozess {process})</translation>
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
        <source>{way}: {share} of {n}</source>
        <translation>{way}: {share} von {n}</translation>
    </message>
    <message>
        <source>{what}; it shows in review</source>
        <translation>{what}; es zeigt sich beim Auswerten</translation>
    </message>
    <message>
        <source>{where} is not known in a map; there may be: {known}.</source>
        <translation>{where} gibt es in einer Zuordnung nicht; es kann geben: {known}.</translation>
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
        <source>“{name}” is empty; events were taken in the order of their rows.</source>
        <translation>„{name}“ ist leer; die Ereignisse wurden in der Reihenfolge ihrer Zeilen genommen.</translation>
    </message>
    <message>
        <source>“{name}” may have the day or the month first; the day was taken.</source>
        <translation>In „{name}“ kann der Tag oder der Monat vorn stehen; der Tag wurde genommen.</translation>
    </message>
    <message>
        <source>“{name}” tells who answered, and is not read; take it out of the map.</source>
        <translation>„{name}“ sagt, wer geantwortet hat, und wird nicht gelesen; nehmen Sie es aus der Zuordnung.</translation>
    </message>
    <message>
        <source>“{period}” is no period; write it like 2026, 2026-Q3 or 2026-09.</source>
        <translation>„{period}“ ist kein Zeitraum; schreiben Sie ihn wie 2026, 2026-Q3 oder 2026-09.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
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
        <source>“{text}” is no size; give a paper size from A0 to A5 or pixels such as 1920x1080.</source>
        <translation>„{text}“ ist keine Größe; geben Sie ein Papierformat von A0 bis A5 an oder Pixel wie 1920x1080.</translation>
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
        <source>→ or a remote control reveals the next step; ← covers it again; Esc leaves.</source>
        <translation>→ oder eine Fernbedienung deckt den nächsten Schritt auf; ← deckt ihn wieder zu; Esc schließt.</translation>
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
        <source>Missing[ for {personas}]: {touchpoint}.</source>
        <comment>gap.missing/0</comment>
        <translation>Fehlt[ für {personas}]: {touchpoint}.</translation>
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
        <source>{touchpoint}: the shares of {persona} on the ways from here add up to {share}, more than all.</source>
        <comment>gap.shares/0</comment>
        <translation>{touchpoint}: Die Anteile von {persona} auf den Wegen von hier ergeben zusammen {share}, mehr als alle.</translation>
    </message>
    <message>
        <source>{touchpoint}: the shares on the ways from here add up to {share}, more than all.</source>
        <comment>gap.shares/1</comment>
        <translation>{touchpoint}: Die Anteile auf den Wegen von hier ergeben zusammen {share}, mehr als alle.</translation>
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
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), below “as expected” ({as_expected}).</source>
        <comment>gap.expectation/3</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), unter „wie erwartet“ ({as_expected}).</translation>
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
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}; target {target_value}).</source>
        <comment>gap.off-target/0</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}; Ziel {target_value}).</translation>
    </message>
    <message>
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({answers}; target {target_value}).</source>
        <comment>gap.off-target/1</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({answers}; Ziel {target_value}).</translation>
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
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}; bearable would be {threshold}).</source>
        <comment>pain.low-score/0</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}; erträglich wäre {threshold}).</translation>
    </message>
    <message>
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), expected were {other} ({other_interval}, {other_answers})[, also after allowing for {comparisons} {comparisons|comparison|comparisons}].</source>
        <comment>gap.expectation/2</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), erwartet waren {other} ({other_interval}, {other_answers})[, auch bei Korrektur für {comparisons} {comparisons|Vergleich|Vergleiche}].</translation>
    </message>
    <message>
        <source>{subject}[, {persona}][, {segment}]: {metric}: we think {other} ({other_interval}, {other_answers}), customers say {value} ({interval}, {answers})[, also after allowing for {comparisons} {comparisons|comparison|comparisons}].</source>
        <comment>gap.delivery/2</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric}: Wir meinen {other} ({other_interval}, {other_answers}), Kunden sagen {value} ({interval}, {answers})[, auch bei Korrektur für {comparisons} {comparisons|Vergleich|Vergleiche}].</translation>
    </message>
    <message>
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}) in {period}, worse than {other} ({other_interval}, {other_answers}) in {other_period}[, also after allowing for {comparisons} {comparisons|comparison|comparisons}].</source>
        <comment>pain.worse/0</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}) in {period}, schlechter als {other} ({other_interval}, {other_answers}) in {other_period}[, auch bei Korrektur für {comparisons} {comparisons|Vergleich|Vergleiche}].</translation>
    </message>
    <message>
        <source>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), the others {other} ({other_interval}, {other_answers})[, also after allowing for {comparisons} {comparisons|comparison|comparisons}].</source>
        <comment>pain.segment/0</comment>
        <translation>{subject}[, {persona}][, {segment}]: {metric} {value} ({interval}, {answers}), die anderen {other} ({other_interval}, {other_answers})[, auch bei Korrektur für {comparisons} {comparisons|Vergleich|Vergleiche}].</translation>
    </message>
    <message>
        <source>an unnamed place</source>
        <comment>unnamed.subject</comment>
        <translation>ein Ort ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed touchpoint</source>
        <comment>unnamed.touchpoint</comment>
        <translation>Touchpoint ohne Namen</translation>
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
        <translation>Persona ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed segment</source>
        <comment>unnamed.segment</comment>
        <translation>ein Segment ohne Namen</translation>
    </message>
    <message>
        <source>an unnamed measure</source>
        <comment>unnamed.metric</comment>
        <translation>eine Messgröße ohne Namen</translation>
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
    <message>
        <source>{n} {n|answer|answers}</source>
        <comment>answers</comment>
        <translation>{n} {n|Antwort|Antworten}</translation>
    </message>
    <message>
        <source>The worst path[ of {persona}] is felt as {mean} on average ({known} of {steps} {steps|step|steps} known).</source>
        <comment>path.worst/0</comment>
        <translation>Der schlechteste Pfad[ von {persona}] wird im Mittel mit {mean} erlebt ({known} von {steps} {steps|Schritt|Schritten} bekannt).</translation>
    </message>
    <message>
        <source>The most travelled path[ of {persona}]: {share} take it, {steps} {steps|step|steps} to {end}.</source>
        <comment>path.travelled/2</comment>
        <translation>Der meistgegangene Pfad[ von {persona}]: {share} gehen ihn, {steps} {steps|Schritt|Schritte} bis {end}.</translation>
    </message>
    <message>
        <source>The most travelled path[ of {persona}] has {steps} {steps|step|steps} to {end}.</source>
        <comment>path.travelled/3</comment>
        <translation>Der meistgegangene Pfad[ von {persona}] hat {steps} {steps|Schritt|Schritte} bis {end}.</translation>
    </message>
    <message>
        <source>{persona} passes {steps} {steps|step|steps}, felt as {mean} on average ({known} known).</source>
        <comment>path.own/0</comment>
        <translation>{persona} geht {steps} {steps|Schritt|Schritte}, im Mittel mit {mean} erlebt ({known} bekannt).</translation>
    </message>
    <message>
        <source>{persona} passes {steps} {steps|step|steps}.</source>
        <comment>path.own/1</comment>
        <translation>{persona} geht {steps} {steps|Schritt|Schritte}.</translation>
    </message>
    <message>
        <source>Customers pass {steps} {steps|step|steps}, felt as {mean} on average ({known} known).</source>
        <comment>path.own/2</comment>
        <translation>Kunden gehen {steps} {steps|Schritt|Schritte}, im Mittel mit {mean} erlebt ({known} bekannt).</translation>
    </message>
    <message>
        <source>Customers pass {steps} {steps|step|steps}.</source>
        <comment>path.own/3</comment>
        <translation>Kunden gehen {steps} {steps|Schritt|Schritte}.</translation>
    </message>
    <message>
        <source>{n} staff</source>
        <comment>staff</comment>
        <translation>{n} Mitarbeitende</translation>
    </message>
    <message>
        <source>{n} counted</source>
        <comment>counted</comment>
        <translation>{n} gezählt</translation>
    </message>
    <message>
        <source>{touchpoint}: is this the moment on which all depends, and how does it go?</source>
        <comment>question.moment</comment>
        <translation>{touchpoint}: Ist das der Moment, von dem alles abhängt, und wie läuft er?</translation>
    </message>
    <message>
        <source>{touchpoint}: what do customers score here? It has a measure, and no answers.</source>
        <comment>question.headline</comment>
        <translation>{touchpoint}: Wie bewerten Kunden das? Es gibt eine Messgröße und keine Antworten.</translation>
    </message>
    <message>
        <source>{touchpoint}: what happens here, in customers’ own words?</source>
        <comment>question.touchpoint</comment>
        <translation>{touchpoint}: Was geschieht hier, in den Worten der Kunden?</translation>
    </message>
    <message>
        <source>{touchpoint}: is “{pain}” so, for whom, and how often?</source>
        <comment>question.pain</comment>
        <translation>{touchpoint}: Stimmt „{pain}“, für wen und wie oft?</translation>
    </message>
    <message>
        <source>{touchpoint}: does {persona} feel as low as we think?</source>
        <comment>question.felt</comment>
        <translation>{touchpoint}: Geht es {persona} so schlecht, wie wir meinen?</translation>
    </message>
    <message>
        <source>{touchpoint}: do customers feel as low as we think?</source>
        <comment>question.felt.everyone</comment>
        <translation>{touchpoint}: Geht es Kunden so schlecht, wie wir meinen?</translation>
    </message>
    <message>
        <source>{touchpoint}: how many leave here, and why?</source>
        <comment>question.leaves</comment>
        <translation>{touchpoint}: Wie viele steigen hier aus, und warum?</translation>
    </message>
    <message>
        <source>{touchpoint}: how many have to come back, and why?</source>
        <comment>question.loop</comment>
        <translation>{touchpoint}: Wie viele müssen wiederkommen, und warum?</translation>
    </message>
    <message>
        <source>The most travelled path[ of {persona}]: {share} take it as far as {open}, where nobody counted on.</source>
        <comment>path.travelled/0</comment>
        <translation>Der meistgegangene Pfad[ von {persona}]: {share} gehen ihn bis {open}, wo niemand weitergezählt hat.</translation>
    </message>
    <message>
        <source>The most travelled path[ of {persona}] leads as far as {open}, where nobody counted on.</source>
        <comment>path.travelled/1</comment>
        <translation>Der meistgegangene Pfad[ von {persona}] führt bis {open}, wo niemand weitergezählt hat.</translation>
    </message>
    <message>
        <source>{touchpoint}: {share}[ of customers like {persona}] go round again[ ({n} counted)].</source>
        <comment>path.loop/0</comment>
        <translation>{touchpoint}: {share}[ der Kunden wie {persona}] drehen hier noch eine Runde[ ({n} gezählt)].</translation>
    </message>
    <message>
        <source>{touchpoint}: some[ customers like {persona}] go round again; nobody counted how many.</source>
        <comment>path.loop/1</comment>
        <translation>{touchpoint}: Einige[ Kunden wie {persona}] drehen hier noch eine Runde; niemand hat gezählt, wie viele.</translation>
    </message>
    <message>
        <source>{touchpoint}: {lost} of all[ customers like {persona}] are lost here, {left} are left.</source>
        <comment>path.lost/0</comment>
        <translation>{touchpoint}: {lost} aller Kunden[ wie {persona}] gehen hier verloren, {left} bleiben übrig.</translation>
    </message>
    <message>
        <source>{touchpoint}: {lost} of all[ customers like {persona}] are lost here; how many are left is unknown.</source>
        <comment>path.lost/1</comment>
        <translation>{touchpoint}: {lost} aller Kunden[ wie {persona}] gehen hier verloren; wie viele übrig bleiben, ist unbekannt.</translation>
    </message>
    <message>
        <source>{touchpoint}: some[ customers like {persona}] are lost here; how many is unknown.</source>
        <comment>path.lost/2</comment>
        <translation>{touchpoint}: Einige[ Kunden wie {persona}] gehen hier verloren; wie viele, ist unbekannt.</translation>
    </message>
    <message>
        <source>{touchpoint} mended: the journey is felt as {emotion_mended} in place of {emotion}, and {stay_mended} in place of {stay} stay.</source>
        <comment>path.mended/0</comment>
        <translation>{touchpoint} verbessert: Die Journey wird mit {emotion_mended} statt {emotion} erlebt, und {stay_mended} statt {stay} bleiben.</translation>
    </message>
    <message>
        <source>{touchpoint} mended: the journey is felt as {emotion_mended} in place of {emotion}.</source>
        <comment>path.mended/1</comment>
        <translation>{touchpoint} verbessert: Die Journey wird mit {emotion_mended} statt {emotion} erlebt.</translation>
    </message>
    <message>
        <source>{touchpoint} mended: {stay_mended} in place of {stay} stay.</source>
        <comment>path.mended/2</comment>
        <translation>{touchpoint} verbessert: {stay_mended} statt {stay} bleiben.</translation>
    </message>
    <message>
        <source>{touchpoint} mended: what changes from end to end is unknown.</source>
        <comment>path.mended/3</comment>
        <translation>{touchpoint} verbessert: Was sich von Anfang bis Ende ändert, ist unbekannt.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Expected: {metric} {change}</source>
        <comment>outcome.expected</comment>
        <translation>Erwartet: {metric} {change}</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>outcome.not_yet</comment>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>{place}: not measured yet</source>
        <comment>outcome.unmeasured</comment>
        <translation>{place}: noch nicht gemessen</translation>
    </message>
    <message>
        <source>{place}: not measured yet since {day} ({before} before)</source>
        <comment>outcome.unmeasured.since</comment>
        <translation>{place}: seit {day} noch nicht gemessen (davor {before})</translation>
    </message>
    <message>
        <source>{place}: not measured before ({after} since)</source>
        <comment>outcome.unmeasured.before</comment>
        <translation>{place}: davor nicht gemessen (seither {after})</translation>
    </message>
    <message>
        <source>Nobody knows since when: give it a day, or say what was seen.</source>
        <comment>outcome.undated</comment>
        <translation>Niemand weiß, seit wann: Geben Sie einen Tag an, oder sagen Sie, was zu sehen war.</translation>
    </message>
    <message>
        <source>{place}: {before} in {before_period}, {after} in {after_period}: {change}, {sure}</source>
        <comment>outcome.changed</comment>
        <translation>{place}: {before} in {before_period}, {after} in {after_period}: {change}, {sure}</translation>
    </message>
    <message>
        <source>{value} ({interval}, n {n})</source>
        <comment>outcome.value</comment>
        <translation>{value} ({interval}, n {n})</translation>
    </message>
    <message>
        <source>sure</source>
        <comment>outcome.sure</comment>
        <translation>gesichert</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>outcome.unsure</comment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>±0</source>
        <comment>outcome.same</comment>
        <translation>±0</translation>
    </message>
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
        <source>95 % interval; {n} headline metrics, {most} are enough</source>
        <comment>lane.measures.many</comment>
        <translation>95-%-Intervall; {n} Leitgrößen, {most} sind genug</translation>
    </message>
    <message>
        <source>{metric}: {value} ({interval}) {change}</source>
        <comment>relation</comment>
        <translation>{metric}: {value} ({interval}) {change}</translation>
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
        <source>{share} of customers</source>
        <comment>share</comment>
        <translation>{share} der Kunden</translation>
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
        <source>What we believed, and what customers say</source>
        <comment>reveal.title</comment>
        <translation>Was wir vermutet haben und was Kunden sagen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>reveal.everyone</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>mean of the teams</source>
        <comment>reveal.mean</comment>
        <translation>Mittel der Teams</translation>
    </message>
    <message>
        <source>customers</source>
        <comment>reveal.customers</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>they {value}</source>
        <comment>reveal.they</comment>
        <translation>sie {value}</translation>
    </message>
    <message>
        <source>we {value}</source>
        <comment>reveal.we</comment>
        <translation>wir {value}</translation>
    </message>
    <message>
        <source>spread {steps}</source>
        <comment>reveal.spread</comment>
        <translation>Streuung {steps}</translation>
    </message>
    <message>
        <source>{steps} steps worse than we think</source>
        <comment>reveal.worse</comment>
        <translation>{steps} Stufen schlechter als vermutet</translation>
    </message>
    <message>
        <source>{steps} steps better than we think</source>
        <comment>reveal.better</comment>
        <translation>{steps} Stufen besser als vermutet</translation>
    </message>
    <message>
        <source>just as we think</source>
        <comment>reveal.same</comment>
        <translation>genau wie vermutet</translation>
    </message>
    <message>
        <source>nobody guessed</source>
        <comment>reveal.unguessed</comment>
        <translation>niemand hat geschätzt</translation>
    </message>
    <message>
        <source>what customers feel is not known</source>
        <comment>reveal.unknown</comment>
        <translation>was Kunden fühlen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>The teams were right about {right} of the {of} worst steps.</source>
        <comment>reveal.sentence</comment>
        <translation>Die Teams lagen bei {right} der {of} schlechtesten Schritte richtig.</translation>
    </message>
    <message>
        <source>The teams were right about {right} of the three worst steps.</source>
        <comment>reveal.sentence.three</comment>
        <translation>Die Teams lagen bei {right} der drei schlechtesten Schritte richtig.</translation>
    </message>
    <message>
        <source>The teams were right about the worst step.</source>
        <comment>reveal.sentence.one.right</comment>
        <translation>Die Teams lagen beim schlechtesten Schritt richtig.</translation>
    </message>
    <message>
        <source>The teams were wrong about the worst step.</source>
        <comment>reveal.sentence.one.wrong</comment>
        <translation>Die Teams lagen beim schlechtesten Schritt falsch.</translation>
    </message>
    <message>
        <source>What customers feel is known of none of these steps.</source>
        <comment>reveal.sentence.none</comment>
        <translation>Von keinem dieser Schritte ist bekannt, was Kunden fühlen.</translation>
    </message>
    <message>
        <source>{team}: {right} of {of}</source>
        <comment>reveal.verdict</comment>
        <translation>{team}: {right} von {of}</translation>
    </message>
    <message>
        <source>Right is less than {steps} steps off what customers say; together, the mean of the teams counts.</source>
        <comment>reveal.right</comment>
        <translation>Richtig heißt: weniger als {steps} Stufen neben dem, was Kunden sagen; gemeinsam zählt das Mittel der Teams.</translation>
    </message>
    <message>
        <source>Measured: what employees and customers answered to the same question</source>
        <comment>reveal.asked</comment>
        <translation>Gemessen: was Mitarbeitende und Kunden auf dieselbe Frage geantwortet haben</translation>
    </message>
    <message>
        <source>{step}, {metric}: employees {employees}, customers {customers}</source>
        <comment>reveal.asked.row</comment>
        <translation>{step}, {metric}: Mitarbeitende {employees}, Kunden {customers}</translation>
    </message>
    <message>
        <source>{value} (n {n})</source>
        <comment>reveal.asked.value</comment>
        <translation>{value} (n {n})</translation>
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
        <source>{owned} of {all} {all|step has|steps have} an owner</source>
        <comment>owners</comment>
        <translation>{owned} von {all} {all|Schritt|Schritten} mit Zuständigen</translation>
    </message>
    <message>
        <source>{n} {n|interview|interviews}</source>
        <comment>interviews</comment>
        <translation>{n} {n|Interview|Interviews}</translation>
    </message>
    <message>
        <source>{interval} · {n} {n|answer|answers}</source>
        <comment>interval</comment>
        <translation>{interval} · {n} {n|Antwort|Antworten}</translation>
    </message>
    <message>
        <source>{n} {n|step|steps}</source>
        <comment>fold</comment>
        <translation>{n} {n|Schritt|Schritte}</translation>
    </message>
    <message>
        <source>{n} {n|vote|votes}</source>
        <comment>votes</comment>
        <translation>{n} {n|Punkt|Punkte}</translation>
    </message>
    <message>
        <source>{n} open {n|question|questions}</source>
        <comment>open_questions</comment>
        <translation>{n} {n|offene Frage|offene Fragen}</translation>
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
        <source>between personas</source>
        <comment>legend.personas</comment>
        <translation>zwischen Personas</translation>
    </message>
    <message>
        <source>current / future</source>
        <comment>legend.states</comment>
        <translation>Ist / Soll</translation>
    </message>
    <message>
        <source>before / now</source>
        <comment>legend.periods</comment>
        <translation>vorher / jetzt</translation>
    </message>
    <message>
        <source>employees / customers</source>
        <comment>legend.employees</comment>
        <translation>Mitarbeitende / Kunden</translation>
    </message>
    <message>
        <source>fares best</source>
        <comment>legend.best</comment>
        <translation>am besten dran</translation>
    </message>
    <message>
        <source>fares worst</source>
        <comment>legend.worst</comment>
        <translation>am schlechtesten dran</translation>
    </message>
    <message>
        <source>now</source>
        <comment>legend.current</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>in future</source>
        <comment>legend.future</comment>
        <translation>künftig</translation>
    </message>
    <message>
        <source>worse</source>
        <comment>legend.worse</comment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>legend.unsure</comment>
        <translation>nicht gesichert</translation>
    </message>
    <message>
        <source>better</source>
        <comment>legend.better</comment>
        <translation>besser</translation>
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
        <source>unnamed</source>
        <comment>chart.unnamed</comment>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>chart.everyone</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{whose}, {view}</source>
        <comment>chart.of_view</comment>
        <translation>{whose}, {view}</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>chart.expected</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>believed</source>
        <comment>chart.believed</comment>
        <translation>vermutet</translation>
    </message>
    <message>
        <source>perceived</source>
        <comment>chart.perceived</comment>
        <translation>erlebt</translation>
    </message>
    <message>
        <source>{value} ({interval}, n {n})</source>
        <comment>chart.said</comment>
        <translation>{value} ({interval}, n {n})</translation>
    </message>
    <message>
        <source>n {n}</source>
        <comment>chart.n</comment>
        <translation>n {n}</translation>
    </message>
    <message>
        <source>bars: 95 % interval</source>
        <comment>chart.95</comment>
        <translation>Balken: 95-%-Intervall</translation>
    </message>
    <message>
        <source>a judgement, not evidence</source>
        <comment>chart.judgement</comment>
        <translation>ein Urteil, kein Beleg</translation>
    </message>
    <message>
        <source>and {n} more in the table</source>
        <comment>chart.more_series</comment>
        <translation>und {n} weitere in der Tabelle</translation>
    </message>
    <message>
        <source>Q{n}</source>
        <comment>chart.quarter</comment>
        <translation>Q{n}</translation>
    </message>
    <message>
        <source>no period</source>
        <comment>chart.undated</comment>
        <translation>ohne Zeitraum</translation>
    </message>
    <message>
        <source>{head}: {cell}</source>
        <comment>chart.column</comment>
        <translation>{head}: {cell}</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>chart.who</comment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>chart.period</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>chart.value</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <comment>chart.interval</comment>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>chart.answers</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>chart.share</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>chart.answer</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Counts as</source>
        <comment>chart.counts_as</comment>
        <translation>Zählt als</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>chart.change</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Trend</source>
        <comment>chart.trend</comment>
        <translation>Trend</translation>
    </message>
    <message>
        <source>No scores of {subject} yet: choose a touchpoint or stage that has some.</source>
        <comment>chart.trend.none</comment>
        <translation>Noch keine Werte von {subject}: Wählen Sie einen Touchpoint oder eine Phase, die welche hat.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>chart.trend.unanswered</comment>
        <translation>Noch niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>target {value}</source>
        <comment>chart.target</comment>
        <translation>Ziel {value}</translation>
    </message>
    <message>
        <source>target {value} by {date}</source>
        <comment>chart.target.by</comment>
        <translation>Ziel {value} bis {date}</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>chart.distribution</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>{title}: answers</source>
        <comment>chart.distribution.title</comment>
        <translation>{title}: Antworten</translation>
    </message>
    <message>
        <source>Only sums were stored, so no distribution is known: {said}.</source>
        <comment>chart.distribution.sums</comment>
        <translation>Nur Summen sind gespeichert, daher ist keine Verteilung bekannt: {said}.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <comment>chart.distribution.none</comment>
        <translation>Noch niemand hat geantwortet.</translation>
    </message>
    <message>
        <source>promoters</source>
        <comment>chart.promoters</comment>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>passives</source>
        <comment>chart.passives</comment>
        <translation>Passive</translation>
    </message>
    <message>
        <source>detractors</source>
        <comment>chart.detractors</comment>
        <translation>Detraktoren</translation>
    </message>
    <message>
        <source>top box</source>
        <comment>chart.top</comment>
        <translation>Top-Box</translation>
    </message>
    <message>
        <source>bottom box</source>
        <comment>chart.bottom</comment>
        <translation>Bottom-Box</translation>
    </message>
    <message>
        <source>between</source>
        <comment>chart.between</comment>
        <translation>dazwischen</translation>
    </message>
    <message>
        <source>others</source>
        <comment>chart.others</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>{name} {range}</source>
        <comment>chart.box</comment>
        <translation>{name} {range}</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>chart.yes</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>chart.no</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <comment>chart.range</comment>
        <translation>{low} – {high}</translation>
    </message>
    <message>
        <source>{n} skipped</source>
        <comment>chart.skipped</comment>
        <translation>{n} übersprungen</translation>
    </message>
    <message>
        <source>{n} not applicable</source>
        <comment>chart.not_applicable</comment>
        <translation>{n} nicht zutreffend</translation>
    </message>
    <message>
        <source>{n} out of range</source>
        <comment>chart.out_of_range</comment>
        <translation>{n} außerhalb der Skala</translation>
    </message>
    <message>
        <source>Groups</source>
        <comment>chart.groups</comment>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>{title}: who says what</source>
        <comment>chart.groups.title</comment>
        <translation>{title}: wer was sagt</translation>
    </message>
    <message>
        <source>No persona&apos;s or segment&apos;s answers are known here.</source>
        <comment>chart.groups.none</comment>
        <translation>Hier sind keine Antworten von Personas oder Segmenten bekannt.</translation>
    </message>
    <message>
        <source>worst first; against the others of their kind</source>
        <comment>chart.groups.hint</comment>
        <translation>schlechteste zuerst; gegenüber den anderen ihrer Art</translation>
    </message>
    <message>
        <source>worst first; against the others of their kind, corrected for {n} {n|comparison|comparisons} (Holm)</source>
        <comment>chart.groups.corrected</comment>
        <translation>schlechteste zuerst; gegenüber den anderen ihrer Art, korrigiert für {n} {n|Vergleich|Vergleiche} (Holm)</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>chart.roadmap.pains</comment>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>Against {pains}</source>
        <comment>chart.roadmap.against</comment>
        <translation>Gegen {pains}</translation>
    </message>
    <message>
        <source>“{pain}”</source>
        <comment>chart.roadmap.pain</comment>
        <translation>„{pain}“</translation>
    </message>
    <message>
        <source>Expected change</source>
        <comment>chart.roadmap.expected</comment>
        <translation>Erwartete Änderung</translation>
    </message>
    <message>
        <source>expectations met at {met} of {of} {of|step|steps}</source>
        <comment>sheet.met</comment>
        <translation>Erwartungen bei {met} von {of} {of|Schritt|Schritten} erfüllt</translation>
    </message>
    <message>
        <source>expectations met at {met} of {of} {of|step|steps}, {unknown} unknown</source>
        <comment>sheet.met.unknown</comment>
        <translation>Erwartungen bei {met} von {of} {of|Schritt|Schritten} erfüllt, {unknown} unbekannt</translation>
    </message>
    <message>
        <source>no others to compare with</source>
        <comment>chart.groups.alone</comment>
        <translation>keine anderen zum Vergleichen</translation>
    </message>
    <message>
        <source>no period before to compare with</source>
        <comment>chart.trend.one</comment>
        <translation>kein früherer Zeitraum zum Vergleichen</translation>
    </message>
    <message>
        <source>as the others ({others})</source>
        <comment>chart.groups.same</comment>
        <translation>wie die anderen ({others})</translation>
    </message>
    <message>
        <source>{change} against the others ({others}), {sure}</source>
        <comment>chart.groups.differs</comment>
        <translation>{change} gegenüber den anderen ({others}), {sure}</translation>
    </message>
    <message>
        <source>Against the others</source>
        <comment>chart.groups.against</comment>
        <translation>Gegenüber den anderen</translation>
    </message>
    <message>
        <source>everyone {value}</source>
        <comment>chart.everyone_at</comment>
        <translation>alle {value}</translation>
    </message>
    <message>
        <source>Gaps</source>
        <comment>chart.gaps</comment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>No step has both values yet.</source>
        <comment>chart.gaps.none</comment>
        <translation>Noch kein Schritt hat beide Werte.</translation>
    </message>
    <message>
        <source>○ {first} · ● {second}; widest shortfall first</source>
        <comment>chart.gaps.hint</comment>
        <translation>○ {first} · ● {second}; größter Rückstand zuerst</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>chart.gaps.gap</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>chart.gaps.step</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Expected and perceived</source>
        <comment>chart.gaps.expectation</comment>
        <translation>Erwartet und erlebt</translation>
    </message>
    <message>
        <source>We think / they say</source>
        <comment>chart.gaps.delivery</comment>
        <translation>Wir meinen / sie sagen</translation>
    </message>
    <message>
        <source>Employees and customers</source>
        <comment>chart.gaps.employees</comment>
        <translation>Mitarbeitende und Kunden</translation>
    </message>
    <message>
        <source>Persona and persona</source>
        <comment>chart.gaps.personas</comment>
        <translation>Persona und Persona</translation>
    </message>
    <message>
        <source>Segment and the others</source>
        <comment>chart.gaps.segments</comment>
        <translation>Segment und die anderen</translation>
    </message>
    <message>
        <source>Before and now</source>
        <comment>chart.gaps.periods</comment>
        <translation>Vorher und jetzt</translation>
    </message>
    <message>
        <source>Current and future</source>
        <comment>chart.gaps.states</comment>
        <translation>Ist und Soll</translation>
    </message>
    <message>
        <source>{aspect}, by hand</source>
        <comment>chart.gaps.by_hand</comment>
        <translation>{aspect}, von Hand</translation>
    </message>
    <message>
        <source>the other</source>
        <comment>chart.gaps.other</comment>
        <translation>das andere</translation>
    </message>
    <message>
        <source>this one</source>
        <comment>chart.gaps.this</comment>
        <translation>dieses</translation>
    </message>
    <message>
        <source>Employees</source>
        <comment>chart.employees</comment>
        <translation>Mitarbeitende</translation>
    </message>
    <message>
        <source>Customers</source>
        <comment>chart.customers</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>current</source>
        <comment>chart.current</comment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>future</source>
        <comment>chart.future</comment>
        <translation>Soll</translation>
    </message>
    <message>
        <source>success</source>
        <comment>chart.success</comment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>ease</source>
        <comment>chart.ease</comment>
        <translation>Leichtigkeit</translation>
    </message>
    <message>
        <source>emotion</source>
        <comment>chart.emotion</comment>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>the same</source>
        <comment>chart.gaps.same</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>What to do first</source>
        <comment>chart.matrix</comment>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>No ideas yet.</source>
        <comment>chart.matrix.none</comment>
        <translation>Noch keine Ideen.</translation>
    </message>
    <message>
        <source>↑ impact, 1 – 10</source>
        <comment>chart.matrix.impact.axis</comment>
        <translation>↑ Wirkung, 1 – 10</translation>
    </message>
    <message>
        <source>effort, 1 – 10 →</source>
        <comment>chart.matrix.effort</comment>
        <translation>Aufwand, 1 – 10 →</translation>
    </message>
    <message>
        <source>do first</source>
        <comment>chart.matrix.first</comment>
        <translation>zuerst tun</translation>
    </message>
    <message>
        <source>plan well</source>
        <comment>chart.matrix.plan</comment>
        <translation>gut planen</translation>
    </message>
    <message>
        <source>easy extras</source>
        <comment>chart.matrix.easy</comment>
        <translation>leicht nebenbei</translation>
    </message>
    <message>
        <source>think twice</source>
        <comment>chart.matrix.leave</comment>
        <translation>zweimal überlegen</translation>
    </message>
    <message>
        <source>Impact or effort unknown</source>
        <comment>chart.matrix.unknown</comment>
        <translation>Wirkung oder Aufwand unbekannt</translation>
    </message>
    <message>
        <source>On the matrix</source>
        <comment>chart.matrix.listed</comment>
        <translation>In der Matrix</translation>
    </message>
    <message>
        <source>Square: done. Crossed out: dropped.</source>
        <comment>chart.matrix.square</comment>
        <translation>Quadrat: erledigt. Durchgestrichen: verworfen.</translation>
    </message>
    <message>
        <source>Idea</source>
        <comment>chart.matrix.idea</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>chart.matrix.impact.head</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Effort</source>
        <comment>chart.matrix.effort.head</comment>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>impact {impact}, effort {effort}</source>
        <comment>chart.of_ten</comment>
        <translation>Wirkung {impact}, Aufwand {effort}</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>chart.status</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>idea</source>
        <comment>chart.status.idea</comment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>chart.status.planned</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>doing</source>
        <comment>chart.status.doing</comment>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <comment>chart.status.done</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>chart.status.dropped</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>chart.unknown</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <comment>chart.roadmap</comment>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>No ideas yet.</source>
        <comment>chart.roadmap.none</comment>
        <translation>Noch keine Ideen.</translation>
    </message>
    <message>
        <source>No date</source>
        <comment>chart.roadmap.undated</comment>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>chart.roadmap.due</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>chart.roadmap.owner</comment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>overdue</source>
        <comment>chart.roadmap.overdue</comment>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>{dated} of {all} with a date, {overdue} overdue</source>
        <comment>chart.roadmap.hint</comment>
        <translation>{dated} von {all} mit Termin, {overdue} überfällig</translation>
    </message>
    <message>
        <source>now</source>
        <comment>chart.roadmap.now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>nothing due</source>
        <comment>chart.roadmap.nothing</comment>
        <translation>nichts fällig</translation>
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
        <source>over 99 %</source>
        <comment>percent.over</comment>
        <translation>über 99 %</translation>
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
