<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page named="${person.username}">
  <p><fmt:message key="person.created"/> <t:time moment="${person.createdAt}"/></p>
  <c:if test="${not empty registration.address}"><p>${messages.html('request.address', registration.address)}</p></c:if>
  <form method="post" action="${links.to('RegistrationRequestController#update', person.id)}" novalidate>
    <t:csrf/>
    <t:choice name="decision" label="request.decision" hint="request.decision.hint">
      <c:set var="called"><fmt:message key="request.decision.approve"/></c:set>
      <t:option name="decision" value="APPROVE" chosen="${form.decision}" label="${called}"/>
      <c:set var="called"><fmt:message key="request.decision.reject"/></c:set>
      <t:option name="decision" value="REJECT" chosen="${form.decision}" label="${called}"/>
    </t:choice>
    <t:field name="reason" label="rule.reason" value="${form.reason}" hint="request.reason.hint" required="true"/>
    <button><fmt:message key="request.send"/></button>
  </form>
  <p class="choices"><a class="button quiet" href="${links.to('RegistrationRuleController#show')}"><fmt:message key="rule.title"/></a></p>
</t:page>
