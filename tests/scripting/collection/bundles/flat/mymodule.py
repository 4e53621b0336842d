def double(frame):
    return frame.assign(age=frame["age"] * 2)
