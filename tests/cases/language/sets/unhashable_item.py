# case: a list cannot be in a set
# expect: raises TypeError: unhashable type: 'list'
{1, [2]}
