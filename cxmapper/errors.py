"""The one error that a user reads."""

from cxmapper.wording import Sentence


class UserError(Exception):
    """Something that the user can mend: one plain English sentence that says what is wrong and what to do.

    Values go into its {places}, so that a window can say it in another language, see `Sentence`.
    Raised for bad input and bad use only; the command line prints it on one line and exits with 2.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(Sentence(sentence, **values) if values else sentence)
