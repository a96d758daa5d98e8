"""What a user can do, each a pure function `(project, …) -> Change`.

New records come in with their ids made. Where an edit makes records itself it is given one id and derives the others
from it (`id`, `id.1`, `id.2` …). What has no place among others and no rival (a department, person, segment, metric,
target, source, wave, version, pain point or note) is added by `Change.adding`, and plain fields are set by
`fields.set_fields`. All raise UserError, in one sentence, for what cannot be done.
"""
