# case: the name of an imported value is no dunder, in plain letters or in letters that become one
# policy: script {"modules": {"math": null}}
# expect: refused F201 line 1 column 24, F201 line 2 column 24
from math import pi as __builtins__
from math import pi as _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_
