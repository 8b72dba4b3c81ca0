# case: localcontext takes an attribute for what copy() gives
# policy: script {"modules": {"decimal": null, "json": null}}
# expect: raises TypeError or raises AttributeError or value False
# cpython: skip CPython stores in the function
import decimal
import json


class Context:
    def copy(self):
        return json.dumps


decimal.localcontext(Context(), prec=5)
hasattr(json.dumps, "prec")
