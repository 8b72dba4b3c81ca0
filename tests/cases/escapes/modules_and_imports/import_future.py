# case: a future import is refused or harmless
# expect: refused F301 line 1 column 6
from __future__ import annotations
