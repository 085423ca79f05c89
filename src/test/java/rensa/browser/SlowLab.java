package rensa.browser;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Holds what htmx asks of the lab until the test lets it go, so that answers are slow or come in another order. */
final class SlowLab implements Consumer<RoutesConfig> {
    private final List<Held> held = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean holding;

    private record Held(String query, CountDownLatch latch) {}

    @Override
    public void accept(RoutesConfig routes) {
        routes.before("/{lang}/labs/graph", this::hold);
    }

    private void hold(Context ctx) throws InterruptedException {
        if (ctx.header("HX-Request") == null) {
            return;
        }
        asked.add(ctx.fullUrl());
        if (holding) {
            Held request = new Held(ctx.fullUrl(), new CountDownLatch(1));
            held.add(request);
            request.latch().await(20, TimeUnit.SECONDS);
        }
    }

    /** From now on every request waits. */
    void hold() {
        asked.clear();
        holding = true;
    }

    /** How many requests came since {@link #hold}. */
    int asked() {
        return asked.size();
    }

    boolean isHolding(String partOfUrl) {
        return held.stream().anyMatch(request -> request.query().contains(partOfUrl));
    }

    /** Answers the requests with a text in their URL. */
    void answer(String partOfUrl) {
        release(request -> request.query().contains(partOfUrl));
    }

    /** Answers every request, and those to come at once. */
    void answerAll() {
        holding = false;
        release(request -> true);
    }

    private void release(Predicate<Held> which) {
        held.stream().filter(which).forEach(request -> request.latch().countDown());
        held.removeIf(which);
    }
}
