# case: nor does UTF-7
# expect: value 1
# coding: utf-7
# +AAo-import os
1
