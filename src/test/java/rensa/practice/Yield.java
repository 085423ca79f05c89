package rensa.practice;

import java.util.*;

class Yield {
    public static void main(String[] args) {
        for (int round = 0; round < 2; round++)
            for (Topic topic : Topic.values())
                for (int level = 1; level <= 3; level++) {
                    List<Blueprint> bs = Blueprints.of(topic, level);
                    for (int b = 0; b < bs.size(); b++) {
                        Random random = new Random(1);
                        Blueprint bp = bs.get(b);
                        int ok = 0, friendly = 0, n = 1000;
                        long t = System.nanoTime();
                        for (int i = 0; i < n; i++) {
                            Exercise e = bp.draw(random);
                            if (!Problem.isFriendly(topic, e, bp.cells())) continue;
                            friendly++;
                            if (bp.coincidences(e).areAll(e, bp.cells())) ok++;
                        }
                        double us = (System.nanoTime() - t) / 1e3;
                        if (round == 1)
                            System.out.printf(
                                    "%-12s %d #%d friendly %4d ok %4d  %.0f us/problem  cells %d %s%n",
                                    topic.id(),
                                    level,
                                    b,
                                    friendly,
                                    ok,
                                    us / Math.max(ok, 0.5),
                                    bp.cells().size(),
                                    bp.program().text());
                    }
                }
    }
}
