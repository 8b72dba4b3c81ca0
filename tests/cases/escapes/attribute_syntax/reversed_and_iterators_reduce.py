# case: iterators give neither their state nor what they walk over
# expect: raises AttributeError: __reduce__
getattr(iter([1]), "__reduce__")
