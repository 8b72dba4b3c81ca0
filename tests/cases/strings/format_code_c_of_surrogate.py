# case: the format code c makes a lone surrogate as chr() does
# expect: value "\ud800"
f"{0xd800:c}"
