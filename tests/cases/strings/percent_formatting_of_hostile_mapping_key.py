# case: `%(name)s` looks up keys only, never attributes, so a dunder there is a plain key
# expect: value "a key"
"%(__class__)s" % {"__class__": "a key"}
