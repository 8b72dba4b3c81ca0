# case: perfect play by minimax ends in a draw
# expect: value [0, [1, 2, 6, 3, 5, 8, 7], 'XXOOOXXXO']
LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
cache = {}


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != ".":
            return board[a]
    return None


def best(board, player):
    key = (board, player)
    if key in cache:
        return cache[key]
    w = winner(board)
    if w or "." not in board:
        return (0 if not w else 1 if w == "X" else -1), None
    options = []
    for i, c in enumerate(board):
        if c == ".":
            score, _ = best(board[:i] + player + board[i + 1:], "O" if player == "X" else "X")
            options.append((score, -i))
    score, move = max(options) if player == "X" else min(options)
    cache[key] = (score, -move)
    return cache[key]


board, player = "X...O....", "X"
moves = []
while True:
    score, move = best(board, player)
    if move is None:
        break
    board = board[:move] + player + board[move + 1:]
    moves.append(move)
    player = "O" if player == "X" else "X"
[score, moves, board]
