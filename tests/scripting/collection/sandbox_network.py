#: result reached | 0
import socket
import pandas as pd
def azureml_main():
    reached = 0
    for family, kind in ((socket.AF_INET, socket.SOCK_STREAM), (socket.AF_INET, socket.SOCK_DGRAM),
                         (socket.AF_UNIX, socket.SOCK_STREAM)):
        try:
            socket.socket(family, kind)
            reached += 1
        except OSError:
            pass
    try:
        socket.getaddrinfo("example.org", 80)
        reached += 1
    except OSError:
        pass
    return pd.DataFrame({"reached": [reached]})
