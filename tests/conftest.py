"""Makes the folders of shared test material importable: hand-built worlds and the like."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "core"))
sys.path.insert(0, str(Path(__file__).parent / "terminal"))
sys.path.insert(0, str(Path(__file__).parent / "bench"))
