# case: modules that compile or evaluate text
# expect: refused F301 line 1 column 8, F301 line 2 column 8, F301 line 3 column 8, F301 line 4 column 8, F301 line 5 column 8, F301 line 6 column 8, F301 line 7 column 8, F301 line 8 column 8, F301 line 9 column 8, F301 line 10 column 8, F301 line 11 column 8, F301 line 12 column 8, F301 line 13 column 8, F301 line 14 column 8, F301 line 15 column 8, F301 line 16 column 8, F301 line 17 column 8, F301 line 18 column 8, F301 line 19 column 8, F301 line 20 column 8, F301 line 21 column 8, F301 line 22 column 8
import code
import codeop
import ast
import _ast
import symtable
import dis
import opcode
import marshal
import pickle
import _pickle
import shelve
import timeit
import trace
import doctest
import pdb
import bdb
import cProfile
import profile
import lib2to3
import parser
import compileall
import py_compile
