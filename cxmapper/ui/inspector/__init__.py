"""The panel at the right: every field of what is chosen, to be read and changed.

`fields` says what is shown of which record, `editors` how it is typed or chosen, `setting` what storing it does.
"""
