# case: an encoding comment of a codec that does not exist is a comment
# expect: value 1
# coding: no_such_codec
1
