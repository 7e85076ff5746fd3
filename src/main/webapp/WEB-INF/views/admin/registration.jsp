<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="rule.title">
  <c:set var="called"><fmt:message key="rule.mode.${mode}"/></c:set>
  <p>${messages.html('rule.now', called)}</p>
  <form method="post" action="${links.to('RegistrationRuleController#update')}" novalidate>
    <t:csrf/>
    <t:choice name="mode" label="rule.mode" hint="rule.mode.hint">
      <c:forTokens var="one" items="SETTING,OPEN,INVITATION,APPROVAL,CLOSED" delims=",">
        <c:set var="choice" value="${one}"/>
        <c:set var="called"><fmt:message key="rule.mode.${choice}"/></c:set>
        <t:option name="mode" value="${choice}" chosen="${form.mode}" label="${called}"/>
      </c:forTokens>
    </t:choice>
    <t:field name="reason" label="rule.reason" value="${form.reason}" hint="rule.reason.hint" required="true"/>
    <button><fmt:message key="rule.send"/></button>
  </form>
  <section aria-labelledby="waiting">
    <h2 id="waiting"><fmt:message key="request.list"/></h2>
    <c:if test="${empty part.requests()}"><p class="none"><fmt:message key="request.none"/></p></c:if>
    <ul class="rows">
      <c:forEach var="request" items="${part.requests()}">
        <li>
          <a href="${links.to('RegistrationRequestController#show', request.account.id)}"><bdi><c:out value="${request.account.username}"/></bdi></a>
          <p class="byline"><t:time moment="${request.requestedAt}"/></p>
        </li>
      </c:forEach>
    </ul>
    <c:if test="${not first or part.next() gt 0}">
      <nav class="choices" aria-label="<fmt:message key="request.list"/>">
        <c:if test="${not first}"><a class="button quiet" href="${links.to('RegistrationRuleController#show')}"><fmt:message key="people.first"/></a></c:if>
        <c:if test="${part.next() gt 0}"><a class="button quiet" rel="next" href="${links.to('RegistrationRuleController#show')}?after=${part.next()}"><fmt:message key="people.next"/></a></c:if>
      </nav>
    </c:if>
  </section>
  <p class="choices"><a class="button quiet" href="${links.to('AdminController#show')}"><fmt:message key="admin.title"/></a></p>
</t:page>
