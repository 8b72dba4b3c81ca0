# case: the future is no module: neither by `import`, nor by a relative import, nor below it
# expect: refused F201 line 1 column 8, F301 line 1 column 8, F201 line 2 column 8, F301 line 2 column 8, F303 line 3 column 1, F301 line 4 column 6
import __future__
import __future__.annotations
from .__future__ import annotations
from __future__.x import annotations
