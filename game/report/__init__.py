"""The report of a day: values first (`build`), then as one HTML file (`html`) or as plain text (`text`)."""

from game.report.build import build
from game.report.values import Advice, Amended, Heading, Judged, Line, Part, Proof, Report, Spoken, Training

__all__ = ["Advice", "Amended", "Heading", "Judged", "Line", "Part", "Proof", "Report", "Spoken", "Training", "build"]
