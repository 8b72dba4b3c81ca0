# case: getattr, setattr, hasattr, delattr
# expect: value [1, 'gone', False, True]
class Config:
    pass


c = Config()
for key, value in {"host": "h", "port": 1}.items():
    setattr(c, key, value)
delattr(c, "host")
[getattr(c, "port"), getattr(c, "host", "gone"), hasattr(c, "host"), hasattr(c, "port")]
