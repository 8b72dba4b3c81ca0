# case: modules that touch files
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8, F301 line 15 column 8, F301 line 16 column 8, F301 line 17 column 8, F301 line 18 column 8, F301 line 19 column 8, F301 line 20 column 8, F301 line 21 column 8, F301 line 22 column 8, F301 line 23 column 8, F301 line 24 column 8, F301 line 25 column 8
import io
import _io
import pathlib
import shutil
import tempfile
import glob
import fnmatch
import fileinput
import linecache
import zipfile
import tarfile
import gzip
import bz2
import lzma
import sqlite3
import dbm
import csv
import configparser
import logging
import netrc
import mailbox
import tokenize
import posixpath
import ntpath
import genericpath
