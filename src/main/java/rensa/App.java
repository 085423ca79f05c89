package rensa;

/** Wires the rooms together and starts the server. */
public final class App {
    private App() {}

    public static void main(String[] args) {}
}
