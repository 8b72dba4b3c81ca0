# case: a view's mapping attribute is not handed out
# expect: raises AttributeError: mapping
{}.keys().mapping
