# case: modules that format by attribute or import by name
# expect: refused F301 line 1 column 8, F301 line 1 column 17, F301 line 1 column 33, F301 line 1 column 43, F301 line 1 column 54
import logging, logging.config, warnings, traceback, linecache
logging.Formatter("{x.__class__}", style="{")
logging.config.dictConfig({"x": {"()": "os.system"}})
warnings.catch_warnings()._module.sys
linecache.getlines("/etc/passwd")
