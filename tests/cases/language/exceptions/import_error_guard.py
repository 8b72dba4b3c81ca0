# case: the usual guard around an import that is there
# policy: script {"modules": {"json": null}}
# expect: value True
try:
    import json
except ImportError:
    json = None
json is not None
