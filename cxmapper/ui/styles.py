"""The window's colours, sizes and font: made from the same themes as the map's."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from cxmapper.drawing.theme import PERSONAS, Theme, Tone, theme
from cxmapper.painting.application import application

FAMILY, PIXELS = "Noto Sans", 13

THEMES = ("light", "dark")
SIZES = ("100", "115", "130", "150")
"""In percent of the usual size of text; the sizes of whatever holds text follow."""

_ROLES: tuple[tuple[QPalette.ColorRole, Tone], ...] = (
    (QPalette.ColorRole.Window, "ground"),
    (QPalette.ColorRole.WindowText, "ink"),
    (QPalette.ColorRole.Base, "panel"),
    (QPalette.ColorRole.AlternateBase, "chip"),
    (QPalette.ColorRole.Text, "ink"),
    (QPalette.ColorRole.Button, "panel"),
    (QPalette.ColorRole.ButtonText, "ink"),
    (QPalette.ColorRole.BrightText, "pain"),
    (QPalette.ColorRole.Highlight, "accent-soft"),
    (QPalette.ColorRole.HighlightedText, "ink"),
    (QPalette.ColorRole.ToolTipBase, "panel"),
    (QPalette.ColorRole.ToolTipText, "ink"),
    (QPalette.ColorRole.PlaceholderText, "muted"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.Light, "panel"),
    (QPalette.ColorRole.Midlight, "chip"),
    (QPalette.ColorRole.Mid, "line"),
    (QPalette.ColorRole.Dark, "tick"),
    (QPalette.ColorRole.Shadow, "tick"),
    (QPalette.ColorRole.Accent, "accent"),
)

_FAINT = (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText)

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt would move or fade."""

HAIR = 2
"""Pixels up to which a line is one, whatever the size of text."""

_LENGTH = re.compile(r"(?<!-)\b(\d+)px")

SHEET = """
QWidget {{ font-family: "{family}"; font-size: {pixels}px; }}
QMainWindow, #page {{ background: {chip}; }}
QMenuBar {{ background: {ground}; padding: 2px 8px; }}
QMenuBar::item {{ padding: 6px 10px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {accent-soft}; }}
QMenu {{ background: {panel}; border: 1px solid {line}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 4px; }}
QMenu::icon {{ padding-left: 10px; }}
QMenu::item:selected {{ background: {accent-soft}; color: {ink}; }}
QMenu::item:disabled {{ color: {tick}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 5px 8px; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 6px; }}
QToolBar {{ background: {panel}; border: none; border-top: 1px solid {line}; border-bottom: 1px solid {line};
    padding: 7px 10px; spacing: 4px; }}
QToolBar::separator {{ width: 1px; background: {line}; margin: 4px 6px; }}
QToolButton {{ border: 1px solid transparent; border-radius: 7px; padding: 5px 8px; min-height: 18px; }}
QToolButton:hover {{ background: {chip}; }}
QToolButton:focus {{ border-color: {accent}; }}
#framed {{ background: {ground}; border: 1px solid {line}; padding: 5px; }}
#searchField {{ background: {ground}; border: 1px solid {line}; color: {muted}; padding: 5px; }}
#searchField:hover {{ border-color: {tick}; background: {panel}; }}
#searchField:focus {{ border-color: {accent}; }}
#roomButton {{ background: {panel}; border: 1px solid {accent}; color: {accent}; font-weight: bold;
    padding: 5px 7px; }}
#roomButton:hover {{ background: {accent-soft}; }}
#roomButton:focus {{ border: 2px solid {accent}; padding: 4px 6px; }}
#framed[popupMode="2"] {{ padding-left: 18px; padding-right: 18px; }}
QToolButton::menu-indicator, QPushButton::menu-indicator {{ subcontrol-origin: padding;
    subcontrol-position: center right; width: 9px; right: 6px; }}
#framed:hover {{ background: {accent-soft}; }}
#framed:disabled {{ color: {tick}; }}
#framed:focus {{ border-color: {accent}; }}
#palette {{ background: {panel}; border: 1px solid {tick}; border-radius: 10px; }}
#palette QLineEdit {{ font-size: 17px; padding: 6px 10px; }}
#naming {{ background: {panel}; border: 2px solid {accent}; border-radius: 7px; padding: 2px 8px; font-weight: bold;
    font-size: 15px; }}
#capture {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; }}
#captureLine {{ border: none; background: transparent; padding: 2px 0; font-size: 15px; }}
#capture[active="true"] {{ border-color: {accent}; }}
#capture[large="true"] {{ border: 2px solid {accent}; }}
#captureLine[large="true"] {{ font-size: 21px; padding: 8px 0; }}
#prompt {{ color: {accent}; font-size: 20px; font-weight: bold; }}
#aside {{ color: {muted}; }}
#aside[wrong="true"] {{ color: {pain}; font-weight: bold; }}
#aside[large="true"], #parked[large="true"], #proposals[large="true"] {{ font-size: 16px; }}
#parked {{ color: {muted}; }}
#proposals {{ background: {panel}; border: 1px solid {tick}; border-radius: 8px; padding: 4px; }}
#proposals::item {{ border-radius: 4px; padding: 0 8px; }}
#proposals::item:hover, #proposals::item:selected {{ background: {accent-soft}; color: {ink}; }}
#segments {{ background: {chip}; border: 1px solid {line}; border-radius: 16px; }}
#segments QToolButton {{ border-radius: 13px; padding: 4px 10px; min-height: 18px; }}
#segments[small="true"] {{ border-radius: 14px; }}
#segments[small="true"] QToolButton {{ border-radius: 12px; padding: 1px 9px; min-height: 20px; font-size: 12px; }}
#segments QToolButton:hover {{ background: {accent-soft}; }}
#segments QToolButton:checked {{ background: {accent}; color: {panel}; font-weight: bold; }}
#segments QToolButton:focus {{ border-color: {ink}; }}
#panel {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; }}
#sheet {{ background: {ground}; border: 1px solid {line}; border-radius: 9px; }}
#heading {{ color: {muted}; font-weight: bold; font-size: 12px; }}
#title {{ font-weight: bold; font-size: 15px; }}
#banner {{ font-weight: bold; font-size: 26px; }}
#hint {{ color: {muted}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {{ background: {panel};
    border: 1px solid {line}; border-radius: 6px; padding: 3px 6px; min-height: 20px;
    selection-background-color: {accent}; selection-color: {panel}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus,
QDateEdit:focus {{ border-color: {accent}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus {{ border: none; padding: 0 6px; min-height: 0; background: transparent; }}
QLineEdit QToolButton {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0; min-height: 0;
    background: transparent; }}
QComboBox::drop-down {{ border: none; width: 22px; }}
QDockWidget {{ border: none; }}
#dockClose {{ color: {muted}; border-radius: 6px; padding: 0; min-width: 22px; min-height: 22px; }}
#dockClose:hover {{ background: {accent-soft}; color: {ink}; }}
QTabBar::tab {{ background: transparent; color: {muted}; border: 1px solid transparent; border-radius: 7px;
    padding: 5px 12px; margin: 3px 2px; min-height: 16px; }}
QTabBar::tab:selected {{ background: {panel}; color: {ink}; border-color: {line}; font-weight: bold; }}
QTabBar::tab:focus {{ border-color: {accent}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QListView {{ background: transparent; border: none; outline: none; }}
QScrollArea, #inside {{ background: transparent; border: none; }}
QSplitter::handle {{ background: transparent; }}
QStatusBar {{ background: {chip}; color: {muted}; border: none; }}
QStatusBar::item {{ border: none; }}
QStatusBar QLabel {{ color: {muted}; padding: 3px 10px; }}
QPushButton {{ background: {panel}; border: 1px solid {line}; border-radius: 7px; padding: 7px 14px;
    min-height: 18px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 6px 13px; }}
QPushButton:checked {{ background: {accent-soft}; border-color: {accent}; font-weight: bold; }}
QPushButton:disabled {{ color: {tick}; }}
QPushButton#primary {{ background: {accent}; color: {panel}; border-color: {accent}; font-weight: bold; }}
QPushButton#primary:focus {{ border-color: {ink}; }}
QPushButton#primary:disabled {{ background: {chip}; color: {tick}; border-color: {line}; }}
#crumb {{ border: none; background: transparent; color: {accent}; padding: 3px 6px; }}
#crumb:hover, #crumb:focus {{ background: {accent-soft}; border: none; padding: 3px 6px; }}
#strip {{ background: {accent-soft}; border: 1px solid {accent}; border-radius: 9px; }}
#messages {{ background: {pain-soft}; border: 1px solid {pain}; border-radius: 9px; }}
#messages[good="true"] {{ background: {accent-soft}; border-color: {accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 1px; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 1px; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; min-width: 28px; min-height: 28px; }}
QScrollBar::handle:hover {{ background: {tick}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
#inspector {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; }}
#inspector QLineEdit, #inspector QPlainTextEdit, #inspector QComboBox {{ background: {ground};
    border: 1px solid {line}; border-radius: 6px; padding: 3px 7px; selection-background-color: {accent};
    selection-color: {panel}; }}
#inspector QPlainTextEdit {{ padding: 2px; }}
#inspector QLineEdit:hover, #inspector QPlainTextEdit:hover, #inspector QComboBox:hover {{ border-color: {tick}; }}
#inspector QLineEdit:focus, #inspector QPlainTextEdit:focus, #inspector QComboBox:focus {{ border-color: {accent};
    background: {panel}; }}
#inspector QComboBox {{ padding-left: 9px; }}
#inspector QComboBox[several="true"] {{ color: {muted}; }}
#inspector QPlainTextEdit#inspectorTitle {{ font-size: 18px; font-weight: bold; background: transparent;
    border-color: transparent; padding: 2px; margin-left: -7px; }}
#inspector QPlainTextEdit#inspectorTitle:hover {{ border-color: {line}; }}
#inspector QPlainTextEdit#inspectorTitle:focus {{ border-color: {accent}; background: {panel}; }}
#inspectorHeading {{ font-size: 18px; font-weight: bold; }}
#strong {{ font-weight: bold; }}
#strongHint {{ color: {muted}; font-weight: bold; font-size: 12px; }}
#small {{ color: {muted}; font-size: 12px; }}
#fieldName {{ color: {muted}; }}
#problem {{ color: {pain}; font-size: 12px; }}
#where, #fold {{ color: {accent}; background: transparent; border: 1px solid transparent; border-radius: 5px;
    padding: 2px 4px; margin-left: -5px; text-align: left; }}
#where:hover, #fold:hover {{ background: {chip}; }}
#where:focus, #fold:focus {{ border: 1px solid {accent}; padding: 2px 4px; }}
#add {{ padding: 0; font-size: 16px; min-width: 22px; min-height: 22px; }}
#pill {{ border: 1px solid {line}; border-radius: 12px; padding: 2px 8px; min-height: 18px; background: {panel};
    font-size: 12px; }}
#pill:hover {{ border-color: {tick}; }}
#pill:checked {{ background: {accent}; border-color: {accent}; color: {panel}; font-weight: bold; }}
#pill:focus {{ border-color: {ink}; }}
{pills}
#score {{ border: none; border-bottom: 1px solid {line}; }}
#painCard, #ideaCard, #quoteCard, #wordsCard {{ border: none; border-radius: 5px; padding: 0; text-align: left; }}
#painCard {{ background: {pain-soft}; border-left: 4px solid {pain}; }}
#ideaCard {{ background: {idea-soft}; border-left: 4px solid {idea-edge}; }}
#quoteCard {{ background: transparent; border-left: 4px solid transparent; }}
#wordsCard {{ background: {chip}; border-left: 4px solid {line}; }}
#painCard:hover, #ideaCard:hover, #quoteCard:hover, #wordsCard:hover {{ border-left-color: {accent}; }}
#painCard:focus, #ideaCard:focus, #quoteCard:focus, #wordsCard:focus {{ border: 2px solid {accent}; padding: 0; }}
#quoteCard #cardText {{ font-style: italic; }}
#cardFacts {{ color: {muted}; font-weight: bold; font-size: 12px; }}
#painCard #cardFacts {{ color: {pain}; }}
#ideaCard #cardFacts {{ color: {idea}; }}
#quoteCard #cardFacts {{ font-weight: normal; }}
#timerPill {{ background: {accent-soft}; color: {accent}; font-weight: bold; }}
#timerPill[over="true"] {{ background: {accent}; color: {panel}; }}
#timerPill:focus {{ border-color: {ink}; }}
#room {{ background: {ground}; }}
#room #parking, QDockWidget #parking {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; }}
#parking QListView::item {{ border-bottom: 1px solid {line}; padding: 5px; color: {ink}; }}
#parking QListView::item:selected {{ background: {accent-soft}; color: {ink}; }}
#room #predictValue:checked {{ background: {accent}; color: {panel}; border-color: {accent}; font-weight: bold; }}
#roomTool {{ background: {ground}; }}
#roomTool QComboBox::drop-down {{ border: none; width: 26px; }}
#roomTool QWidget {{ font-size: 16px; }}
#roomTool QPushButton, #roomTool QSpinBox, #roomTool QComboBox, #roomTool QLineEdit {{ min-height: 28px; }}
#roomTool #timerLeft {{ font-size: 44px; font-weight: bold; }}
QTableWidget {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; outline: none; }}
QTableWidget:focus {{ border-color: {accent}; }}
QTableWidget::item {{ padding: 0 3px; border: none; }}
QTableWidget::item:selected {{ background: {accent-soft}; color: {ink}; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: 4px 6px; }}
QTabWidget::pane {{ border: none; }}
QProgressBar {{ background: {chip}; border: none; border-radius: 4px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
#people, #laneList {{ background: {panel}; border: 1px solid {line}; border-radius: 9px; padding: 5px; }}
#people:focus, #laneList:focus {{ border-color: {accent}; }}
#people::item, #laneList::item {{ padding: 5px 6px; border-radius: 7px; color: {ink}; }}
#people::item:hover, #laneList::item:hover {{ background: {chip}; }}
#people::item:selected, #laneList::item:selected {{ background: {accent-soft}; color: {ink}; }}
#laneList::indicator {{ width: 16px; height: 16px; background: transparent; border: none; }}
QToolTip {{ background: {panel}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
"""


_PILL = """#pill[tone="{tone}"] {{ border-color: {colour}; }}
#pill[tone="{tone}"]:checked {{ background: {colour}; color: {on}; }}
#quoteCard #cardText[tone="{tone}"] {{ color: {colour}; }}"""
"""Of a persona, in its tone."""


def chosen_theme(choice: str) -> Theme:
    """The theme that a choice means now."""
    if choice in THEMES:
        return theme(choice)
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return theme("dark" if dark else "light")


def dress(app: QApplication, theme_: Theme, percent: int = 100) -> None:
    """Give all windows the colours of a theme, and text in percent of its usual size.

    Colours by palette: offscreen, Qt has no colour schemes to set. Nothing moves of its own accord.
    """
    application()
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, enable=False)
    font = QFont([FAMILY])
    font.setPixelSize(round(PIXELS * percent / 100))
    app.setStyle("Fusion")
    app.setFont(font)
    app.setPalette(palette(theme_))
    sheet = SHEET.format(family=FAMILY, pixels=PIXELS, pills=_pills(theme_), **theme_.colours)
    app.setStyleSheet(_LENGTH.sub(lambda found: f"{sized(int(found[1]))}px", sheet))


def sized(pixels: int) -> int:
    """So many pixels where text has its usual size, in proportion where it is larger; lines keep their width."""
    return round(pixels * QApplication.font().pixelSize() / PIXELS) if pixels > HAIR else pixels


def _pills(theme_: Theme) -> str:
    colours = theme_.colours
    return "\n".join(_PILL.format(tone=tone, colour=colours[tone], on=colours["on-persona"]) for tone in PERSONAS)


def palette(theme_: Theme) -> QPalette:
    """Qt's roles in a theme's tones."""
    made = QPalette()
    for role, tone in _ROLES:
        made.setColor(role, QColor(theme_.colours[tone]))
    for role in _FAINT:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme_.colours["tick"]))
    return made
