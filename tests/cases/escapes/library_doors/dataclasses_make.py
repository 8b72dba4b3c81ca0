# case: dataclasses put names of fields into source text that they execute
# expect: refused F301 line 1 column 6
from dataclasses import make_dataclass, field
make_dataclass("X", [("a", "int", field(default_factory=list))], namespace={"__getattribute__": getattr})
