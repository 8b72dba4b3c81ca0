# case: an asynchronous generator expression has no frame to give (`ag_frame`)
# expect: refused F102 line 1 column 4
(x async for x in y).ag_frame
