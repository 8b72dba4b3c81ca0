# case: pickles, marshalled code and copies rebuild objects by name
# expect: refused F301 line 1 column 8, F301 line 1 column 16, F301 line 1 column 25, F301 line 1 column 34, F301 line 1 column 40, F205 line 4 column 21
import pickle, marshal, copyreg, copy, shelve
pickle.loads(b"cos\nsystem\n(S'id'\ntR.")
marshal.loads(b"c")
copyreg.pickle(int, eval)
copy.copy(1)
