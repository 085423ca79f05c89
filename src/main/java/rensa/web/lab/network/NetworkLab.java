package rensa.web.lab.network;

import java.util.Optional;
import rensa.engine.Gradients;
import rensa.web.lab.Frame;
import rensa.web.lab.GraphSource;
import rensa.web.lab.Opened;
import rensa.web.query.Parameters;
import rensa.web.view.Facts;

/** The network lab: a network with all its numbers, stepped through forward, loss, backward and update. */
public final class NetworkLab implements GraphSource {
    @Override
    public String id() {
        return "network";
    }

    @Override
    public Gradients gradients(Parameters parameters) {
        return NetworkRun.of(NetworkState.read(parameters)).orMistake().before().gradients();
    }

    @Override
    public Opened open(Parameters parameters, Frame frame) {
        NetworkState state = NetworkState.read(parameters);
        NetworkRun.Attempt attempt = NetworkRun.of(state);
        Optional<NetworkScene> scene =
                attempt.run().map(run -> NetworkScene.of(run, state, new NetworkLinks(frame, state), frame.words()));
        return new Opened(
                new NetworkCard(state, attempt, frame).view(scene),
                state.query(),
                attempt.run().<Facts>map(NetworkFacts::new).orElse(Facts.NONE));
    }
}
