# case: the machine stores tracebacks and contexts on an own group: what its `__setattr__` is handed gives no attribute
# expect: value []
log = []
class G(ExceptionGroup):
    def __setattr__(self, name, value):
        for n in ("tb_frame", "tb_next", "__traceback__", "__context__", "__class__", "tb_lineno"):
            if hasattr(value, n):
                log.append((name, n))
    def derive(self, errors):
        return G("derived", errors)
try:
    raise G("g", [ValueError(1), KeyError(2)])
except* ValueError:
    pass
except* KeyError:
    pass
log
