# case: the classes of iterators and views have no attributes that lead on
# expect: raises AttributeError
type(iter([])).mro()
