"""The file menu."""

from cxmapper.ui.actions.entry import Entry, command
from cxmapper.ui.words import marked

FILE = (
    Entry("new", marked("&New"), "Ctrl+N", lambda window: window.new(), "file-plus", on_map=False),
    Entry("open", marked("&Open…"), "Ctrl+O", lambda window: window.ask_what_to_open(), "folder-open", on_map=False),
    Entry("save-as", marked("Save &as…"), "Ctrl+Shift+S", lambda window: window.ask_where_to_save(), "save"),
    Entry("version.save", marked("Save &version…"), "Ctrl+S", command("versions.ask_for_title"), "history", apart=True),
    Entry("versions", marked("Versions and &differences"), "Ctrl+Shift+H", command("versions.show"), "git-compare"),
    Entry(
        "start", marked("&Close map"), "Ctrl+W", lambda window: window.show_start(), "house", on_map=False, apart=True
    ),
    Entry(
        "export",
        marked("&Export picture…"),
        "Ctrl+E",
        lambda window: window.ask_where_to_export(),
        "image-down",
        apart=True,
    ),
    Entry("quit", marked("&Quit"), "Ctrl+Q", lambda window: window.quit(), "log-out", on_map=False, apart=True),
)
