package pl.hejnal.container.office;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * The office with the tests is deployed for the first class and stays for all: it has every class's tests in it
 * ({@link TestedOffice}), and to deploy it takes longer than most of them.
 */
public class OneDeployment implements LoadableExtension {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfTheClass;

    private DeploymentScenario generated;
    private boolean deployed;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(OneDeployment.class);
    }

    void generate(@Observes EventContext<GenerateDeployment> generating) {
        if (generated == null) {
            generating.proceed();
            generated = scenarioOfTheClass.get();
        } else {
            scenarioOfTheClass.set(generated);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deploying) {
        if (!deployed) {
            deploying.proceed();
            deployed = true;
        }
    }

    /** Not before the server stops. */
    void undeploy(@Observes EventContext<UnDeployManagedDeployments> undeploying) {}
}
