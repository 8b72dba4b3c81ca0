# case: the name of an imported module is no dunder, in plain letters or in letters that become one
# policy: script {"modules": {"math": null}}
# expect: refused F201 line 1 column 16, F201 line 2 column 16
import math as __builtins__
import math as _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_
