# case: a future import is refused or harmless
# expect: refused
from __future__ import annotations
