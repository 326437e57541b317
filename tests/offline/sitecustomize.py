"""Found by every Python that a test starts, which it keeps on this machine too."""

import loopback

loopback.install()
