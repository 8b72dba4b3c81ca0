# case: pure modules that read attributes by name or evaluate strings are no part of a policy that does not list them
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8, F301 line 15 column 8, F301 line 16 column 8, F301 line 17 column 8, F301 line 18 column 8, F301 line 19 column 8, F301 line 20 column 8, F301 line 21 column 8, F301 line 22 column 8, F301 line 23 column 8, F301 line 24 column 8, F301 line 25 column 8, F301 line 26 column 8
import operator
import _operator
import functools
import _functools
import string
import _string
import typing
import dataclasses
import enum
import collections
import contextlib
import itertools
import re
import _sre
import json
import random
import _random
import statistics
import decimal
import datetime
import time
import calendar
import locale
import gettext
import optparse
import argparse
