<%@ page session="false" %>
<%@ page pageEncoding="UTF-8" %>
<%@ page import="journal.account.NewPassword, journal.account.Username" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="fmt" uri="jakarta.tags.fmt" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<t:page title="registration.new">
  <p><fmt:message key="registration.instead"/> <a href="${links.to('SessionController#form')}"><fmt:message key="registration.instead.signIn"/></a></p>
  <c:if test="${over}"><p class="note" role="note"><fmt:message key="registration.invitation.over.text"/></p></c:if>
  <c:choose>
    <c:when test="${mode eq 'CLOSED'}"><p class="note" role="note"><fmt:message key="registration.closed.text"/></p></c:when>
    <c:when test="${not empty invitation}"><p class="note" role="note"><fmt:message key="registration.invited"/></p></c:when>
    <c:when test="${mode eq 'INVITATION'}"><p class="note" role="note"><fmt:message key="registration.invitation.text"/></p></c:when>
    <c:when test="${mode eq 'APPROVAL'}"><p class="note" role="note"><fmt:message key="registration.approval.text"/></p></c:when>
  </c:choose>
  <c:if test="${shown}">
    <form method="post" action="${links.to('RegistrationController#create')}" novalidate>
      <t:csrf/>
      <c:if test="${not empty invitation}"><input type="hidden" name="invitation" value="<c:out value="${invitation}"/>"></c:if>
      <t:field name="username" label="field.username" value="${form.username}" hint="registration.username.hint" min="${Username.MIN}" max="${Username.MAX}"
          autocomplete="username" spellcheck="false" autocapitalize="none" required="true"/>
      <t:field name="password" label="account.password" type="password" hint="account.password.hint" min="${NewPassword.MIN}" max="${NewPassword.MAX}"
          autocomplete="new-password" required="true"/>
      <t:field name="password2" label="account.password2" type="password" autocomplete="new-password" required="true"/>
      <c:if test="${mailed}">
        <t:field name="email" label="email.field" type="email" value="${form.email}" hint="${required ? 'email.hint' : 'email.hint.optional'}"
            autocomplete="email" spellcheck="false" autocapitalize="none" required="${required}"/>
      </c:if>
      <button><fmt:message key="registration.create"/></button>
    </form>
  </c:if>
</t:page>
