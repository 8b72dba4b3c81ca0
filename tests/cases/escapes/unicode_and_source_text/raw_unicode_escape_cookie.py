# case: an encoding comment of another codec hides no line in a comment
# expect: value 1
# -*- coding: raw_unicode_escape -*-
# \u000aimport os
# \x0aimport os
1
