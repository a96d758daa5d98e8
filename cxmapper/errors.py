"""The one error that a user reads."""


class UserError(Exception):
    """Something that the user can mend: one plain English sentence that says what is wrong and what to do.

    Raised for bad input and bad use only; the command line prints it on one line and exits with 2.
    """
