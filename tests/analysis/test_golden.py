"""What the samples' findings say, reviewed by eye. `python -m tests.analysis.test_golden` writes them anew."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from cxmapper.analysis.assumptions import weightiest
from cxmapper.analysis.findings import findings
from cxmapper.analysis.messages import message
from cxmapper.analysis.waiving import sorted_out
from cxmapper.files.cxmap import load
from cxmapper.resources import resource

GOLDEN = Path(__file__).parent / "golden"
SAMPLES = ("router", "hospital-outpatient", "online-order")
TODAY = date(2026, 12, 1)


def said(sample: str) -> Iterator[str]:
    project = load(resource(f"samples/{sample}.cxmap"))
    found = sorted_out(project, findings(project, TODAY), TODAY)
    for finding in found.open:
        most = finding.concerns.most
        unknown = "unknown" if most == 1 else f"at most {most:.2f}"
        reach = unknown if finding.reach is None else f"{finding.reach:.2f}"
        yield f"{finding.depth:.2f} × {reach}  {finding.confidence}  {finding.rule}  {message(finding)}"
    for finding, waiver in found.waived:
        yield f"set aside  {finding.rule}  {message(finding)} ({waiver.reason})"
    for each in weightiest(project, TODAY):
        yield f"ask  {each.weight:.2f}  {each.question}"


@pytest.mark.parametrize("sample", SAMPLES)
def test_the_findings_of_a_sample_read_as_they_were_reviewed(sample: str) -> None:
    assert "".join(f"{line}\n" for line in said(sample)) == (GOLDEN / f"{sample}.txt").read_text("utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:] or SAMPLES:
        (GOLDEN / f"{name}.txt").write_text("".join(f"{line}\n" for line in said(name)), "utf-8")
