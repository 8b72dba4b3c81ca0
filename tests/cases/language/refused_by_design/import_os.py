# case: modules that reach the machine cannot be imported, wherever the import stands
# expect: refused F301 line 1, F301 line 2, F301 line 3, F301 line 7
import os
import sys
from pathlib import Path


def download(url):
    import urllib.request
    return urllib.request.urlopen(url).read()
