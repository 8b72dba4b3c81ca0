# case: a list is no key
# expect: raises TypeError: unhashable
{[1]: 2}
