<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="subscription.list">
  <jsp:body>
    <c:if test="${not empty secret}">
      <div class="note" role="note">
        <p><fmt:message key="subscription.secret"/></p>
        <p><a href="${links.to('PrivateFeeds#show', secret, 'atom')}"><fmt:message key="feed.atom"/></a> · <a href="${links.to('PrivateFeeds#show', secret, 'json')}"><fmt:message key="feed.json"/></a></p>
      </div>
    </c:if>
    <p><fmt:message key="subscription.text"/></p>
    <form method="post" action="${links.to('SubscriptionController#create')}" novalidate>
      <t:csrf/>
      <t:field name="name" label="subscription.name" value="${form.name}" hint="subscription.name.hint" required="true"/>
      <button><fmt:message key="subscription.begin"/></button>
    </form>
    <ul class="rows">
      <c:forEach var="subscription" items="${subscriptions}">
        <li>
          <bdi><c:out value="${subscription.name}"/></bdi>
          <t:byline moment="${subscription.createdAt}"/>
          <form method="post" action="${links.to('SubscriptionController#delete', subscription.id)}">
            <t:csrf/>
            <c:set var="name"><c:out value="${messages.text('subscription.end.name', subscription.name)}"/></c:set>
            <button class="quiet" aria-label="${name}"><fmt:message key="subscription.end"/></button>
          </form>
        </li>
      </c:forEach>
    </ul>
  </jsp:body>
</t:page>
