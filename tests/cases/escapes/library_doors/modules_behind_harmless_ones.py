# case: harmless modules have imported others
# expect: refused F301 line 1 column 8, F301 line 1 column 16, F301 line 1 column 28, F301 line 1 column 34, F301 line 1 column 38, F301 line 1 column 47
import random, statistics, json, re, decimal, datetime
random._os.system("id")
statistics.sys.modules
json.codecs.open("/etc/passwd")
re._compiler.sys.modules
datetime.sys
