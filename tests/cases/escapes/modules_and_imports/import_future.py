# case: a future import gives nothing: no module, no name
# expect: refused F103 line 3 column 1
from __future__ import annotations

annotations
