# case: slots and keyword-only fields
# policy: script {"modules": {"dataclasses": null}}
# expect: value ["Config(host='h', port=80)", 'TypeError', 'AttributeError', 'Mixed(x=1, y=2)']
from dataclasses import KW_ONLY, dataclass


@dataclass(slots=True, kw_only=True)
class Config:
    host: str
    port: int = 80


@dataclass
class Mixed:
    x: int
    _: KW_ONLY
    y: int = 0


c = Config(host="h")
try:
    Config("h")
    r = "taken"
except TypeError:
    r = "TypeError"
try:
    c.other = 1
    s = "stored"
except AttributeError:
    s = "AttributeError"
[repr(c), r, s, repr(Mixed(1, y=2))]
