"""``wayword-gui``: the window."""

import signal
import sys


def main() -> int:
    """Open the window and return its exit code; 1 where PySide6 is not installed."""
    try:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - an extra, may be missing
    except ImportError as error:
        sys.stderr.write(
            f"wayword-gui: the window needs PySide6 ({error}); install it with:"
            " pip install 'wayword[gui]'.\n"
        )
        return 1
    from gui.engine_thread import EngineThread  # noqa: PLC0415 - needs PySide6
    from gui.window import Window  # noqa: PLC0415 - needs PySide6

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(sys.argv)
    application.setApplicationName("Wayword")
    with EngineThread.lasting() as engine:
        window = Window(engine)
        engine.start()
        window.show()
        return application.exec()


if __name__ == "__main__":
    sys.exit(main())
