# case: safe_eval of an ERP: new attributes of a new version of Python, which a list of bad names does not hold
# expect: value []
# cpython: skip CPython hands out what is asked for
r = []
g = (x for x in ())
for name in ("gi_frame", "gi_code", "gi_suspended", "gi_yieldfrom", "f_generator", "f_back", "f_builtins", "f_locals", "cr_origin", "ag_await", "co_positions", "tb_next", "__type_params__", "__static_attributes__", "__firstlineno__"):
    for x in (g, lambda: 1, int, len):
        if hasattr(x, name):
            r.append(name)
r
